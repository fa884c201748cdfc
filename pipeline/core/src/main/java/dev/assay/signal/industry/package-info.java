/**
 * Signals for industry text: structure, completeness, traces of machines. Our own; each states
 * where it errs.
 */
@NullMarked
package dev.assay.signal.industry;

import org.jspecify.annotations.NullMarked;
