package dev.assay.rule;

/** Facts of many records together. */
public sealed interface CountedFacts extends Facts permits SourceFacts, ReleaseFacts {

  /** How the records fared. */
  RecordCounts counts();
}
