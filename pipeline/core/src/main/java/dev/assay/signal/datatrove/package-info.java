/**
 * What Gopher, C4 and FineWeb measure as datatrove 0.10.1 codes it ({@code
 * datatrove/pipeline/filters}): on the words of spaCy's English tokenizer. Signals of the base that
 * need no words, such as duplicate lines, are datatrove's too.
 */
@NullMarked
package dev.assay.signal.datatrove;

import org.jspecify.annotations.NullMarked;
