package dev.assay.cli;

import dev.assay.storage.explain.Terms;

/** What became of the question whether terms let a record in, in words. */
final class TermsWords {
  private TermsWords() {}

  static String of(Terms.Decision decision) {
    return switch (decision) {
      case PERMITTED -> "permitted";
      case BARRED -> "barred";
      case HELD -> "held until a person decides";
      case OVERRIDDEN -> "refused by a rule, let in by a person's decision,";
      case NOT_JUDGED -> "not asked, for it could not be read,";
      case NO_USAGE_PACK -> "not asked, for the run says why it has no usage pack,";
      case UNKNOWN -> "unknown";
    };
  }
}
