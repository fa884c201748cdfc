package dev.assay.signal.measure;

/**
 * A named number that a text has.
 *
 * @param id kebab-case name that rules use; the column name in the evidence
 * @param kind how it is stored
 * @param unit of the number, for people: words, characters, ratio of lines …
 * @param meaning one sentence, with the source of the definition
 */
public record Signal(String id, SignalKind kind, String unit, String meaning) {}
