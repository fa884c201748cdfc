package dev.assay.signal;

/** Renders the registry as a page of the reference. */
final class SignalsReference {
  private static final String HEAD =
      """
      # Signals

      Numbers that a text has; rules compare them (`{signal: {less-than: 0.12}}`). They are computed
      on the normalised text after line rules, before redaction. Counts are whole numbers; ratios are
      stored as FLOAT, and a threshold is rounded to FLOAT before the comparison. A value that a text
      cannot have, a mean over no words, is missing.

      A *word* is a Han, kana or hangul character, or a run of other letters, digits and marks; an
      apostrophe or full stop inside it and a comma between digits belong to it. A *mark* is any other
      character but white space; full stops, hyphens and vertical bars in a row are one mark. Letters
      beyond the basic plane are words of one character. Where a signal follows a peer, the peer is
      named: the same name means another number elsewhere.

      This page is generated from the registry by `SignalsReferenceTest`.

      | signal | kind | unit | meaning |
      |---|---|---|---|
      """;

  private SignalsReference() {}

  static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Signal signal : Signals.all()) {
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  signal.id(),
                  signal.kind() == SignalKind.COUNT ? "count" : "ratio",
                  signal.unit(),
                  signal.meaning().replace("|", "\\|")));
    }
    return page.toString();
  }
}
