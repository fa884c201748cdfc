/**
 * The taggers {@code gopher_v2} and {@code c4_v2} of dolma 1.2 ({@code dolma/taggers}), but for the
 * list of naughty words.
 */
@NullMarked
package dev.assay.signal.dolma;

import org.jspecify.annotations.NullMarked;
