/** Rules bound to signals and findings: conditions, actions, verdicts. Sees numbers, never text. */
@NullMarked
package dev.assay.rule;

import org.jspecify.annotations.NullMarked;
