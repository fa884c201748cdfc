package dev.assay.signal.scan;

/** What a line that is not blank is made of, so far as its look says. */
enum LineKind {
  CODE,
  FORMULA,
  TABLE,
  HEADING,
  LIST,
  REFERENCE,
  PROSE,
  OTHER
}
