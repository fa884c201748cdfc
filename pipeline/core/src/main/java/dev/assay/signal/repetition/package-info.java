/**
 * Runs of words and marks that come again: Gopher's n-gram rules (arXiv 2112.11446, table A1) as
 * datatrove codes them, on tokens in which a Han, kana or hangul character is a word.
 */
@NullMarked
package dev.assay.signal.repetition;

import org.jspecify.annotations.NullMarked;
