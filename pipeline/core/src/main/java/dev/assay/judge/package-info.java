/** Verdicts of all rules from stored signals and findings alone. */
@NullMarked
package dev.assay.judge;

import org.jspecify.annotations.NullMarked;
