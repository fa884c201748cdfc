package dev.assay.cli;

import dev.assay.storage.explain.Terms;

/** What became of the question whether terms let a record in, in words. */
final class TermsWords {
  private TermsWords() {}

  static String of(Terms.Decision decision) {
    return switch (decision) {
      case PERMITTED -> "permitted";
      case BARRED -> "barred";
      case HELD -> "held for a person to decide";
      case OVERRIDDEN -> "refused by a rule, let in by a person's decision";
      case NOT_JUDGED -> "not decided, for it could not be read";
      case NO_USAGE_PACK -> "not decided: the run has no usage pack and says why";
      case UNKNOWN -> "unknown";
    };
  }
}
