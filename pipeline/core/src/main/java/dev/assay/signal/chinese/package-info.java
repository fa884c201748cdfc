/**
 * Signals for Chinese: those of FineWeb-2 for Mandarin, BigScience zh and ChineseWebText, and marks
 * of style.
 */
@NullMarked
package dev.assay.signal.chinese;

import org.jspecify.annotations.NullMarked;
