/** How many tokens a trainer's tokenizer makes of a text: estimated, calibrated, or counted. */
@NullMarked
package dev.assay.tokencount;

import org.jspecify.annotations.NullMarked;
