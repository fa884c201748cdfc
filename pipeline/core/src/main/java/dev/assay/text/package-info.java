/**
 * Text forms and units: normalisation with an exact offset map, lines, tokens, shingles, language.
 */
@NullMarked
package dev.assay.text;

import org.jspecify.annotations.NullMarked;
