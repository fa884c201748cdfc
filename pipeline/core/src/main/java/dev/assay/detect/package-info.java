/** Findings in text: personal data with check digits, keyword automata, patterns. */
@NullMarked
package dev.assay.detect;

import org.jspecify.annotations.NullMarked;
