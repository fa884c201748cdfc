package dev.assay.signal;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

      Those of the first table every document gets. The others are computed when a rule of the run
      compares one of them, and are missing otherwise; then all documents get them, so that a changed
      threshold needs no text. What they cost: [signal-costs.md](signal-costs.md).

      This page is generated from the registry by `SignalsReferenceTest`.
      """;

  private static final String TABLE =
      """

      ## %s

      | signal | kind | unit | meaning |
      |---|---|---|---|
      """;

  private static final String REDPAJAMA =
      """

      ## RedPajama-Data v2's names

      | there | here |
      |---|---|
      | rps_doc_* and rps_lines_* of words, lines, sentences, symbols, n-grams | `redpajama-*` |
      | rps_doc_frac_lines_end_with_ellipsis | `ellipsis-line-ratio`, which counts alike |
      | ccnet_length, ccnet_nlines | `characters`, `lines` |
      | rps_doc_ldnoobw_words | `keywords` with a list that a steward mounts |
      | rps_doc_ut1_blacklist, doc domain | `host` with a list that a steward mounts |
      | rps_doc_ml_*_score, rps_doc_*_importance, ccnet_perplexity | scores of models that a steward mounts |
      | ccnet_language_score, language | `language` |
      | minhash signatures, is_duplicate | the run's own search of duplicates |
      """;

  private SignalsReference() {}

  static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    table("Every document", Signals.all().subList(0, Signals.baseSize()), page);
    Map<String, List<Signal>> families = new LinkedHashMap<>();
    for (Measure measure : Signals.measures()) {
      families.computeIfAbsent(title(measure), name -> new ArrayList<>()).add(measure.signal());
    }
    families.forEach((title, signals) -> table(title, signals, page));
    return page.append(REDPAJAMA).toString();
  }

  private static String title(Measure measure) {
    String name = measure.getClass().getPackageName();
    String family = name.substring(name.lastIndexOf('.') + 1);
    return switch (family) {
      case "datatrove" -> "As datatrove counts, on spaCy's English words";
      case "dolma" -> "As dolma counts";
      case "repetition" -> "Runs of words that come again";
      case "redpajama" -> "As RedPajama-Data v2 counts";
      case "refinedweb" -> "As DCLM counts for RefinedWeb";
      case "datajuicer" -> "As Data-Juicer counts";
      case "chinese" -> "Chinese: FineWeb-2, BigScience, ChineseWebText, and style";
      case "industry" -> "Industry text: structure, completeness, traces of machines";
      default -> throw new IllegalStateException("No title for " + family);
    };
  }

  private static void table(String title, List<Signal> signals, StringBuilder page) {
    page.append(TABLE.formatted(title));
    for (Signal signal : signals) {
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  signal.id(),
                  signal.kind() == SignalKind.COUNT ? "count" : "ratio",
                  signal.unit(),
                  signal.meaning().replace("|", "\\|")));
    }
  }
}
