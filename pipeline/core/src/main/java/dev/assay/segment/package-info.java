/**
 * Chinese words: text in Han characters parted by a dictionary, for the definitions that count
 * words and not characters.
 */
@NullMarked
package dev.assay.segment;

import org.jspecify.annotations.NullMarked;
