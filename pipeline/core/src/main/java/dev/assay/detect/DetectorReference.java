package dev.assay.detect;

import java.util.List;

/** The reference page of the built-in detectors, written from their registry. */
public final class DetectorReference {

  private static final String OPENING =
      """
      # Detectors

      What `when: {detector: …}` in a rule can name. This page is written from the registry in the code; a test fails when they differ.

      All detectors read full-width letters and digits as ASCII, odd spaces as a space and odd dashes as a hyphen. Chinese text directly beside a value does not hide it; a value inside a longer run of ASCII letters and digits is none. One line break may part the groups of a value; where a check digit or a label stands for it, it may part the digits anywhere. Labels are looked for in the same clause, at most 24 characters before the value. Findings are positions and counts: no value is stored.

      *Personal* and *sensitive* are two flags: they say whether the value is personal information and whether it is sensitive personal information in the edition named. They decide nothing; rules do.

      | detector | finds | personal | sensitive | after |
      |---|---|---|---|---|
      """;

  private DetectorReference() {}

  /** Markdown, the same for the same detectors. */
  public static String markdown(List<Detector> detectors) {
    StringBuilder out = new StringBuilder(OPENING);
    for (Detector detector : detectors) {
      out.append("| `").append(detector.id()).append("` | ").append(detector.title());
      out.append(" | ")
          .append(word(detector.pii()))
          .append(" | ")
          .append(word(detector.sensitive()));
      out.append(" | ").append(detector.flagged()).append(" |\n");
    }
    detectors.forEach(detector -> section(detector, out));
    return out.toString();
  }

  private static void section(Detector detector, StringBuilder out) {
    out.append("\n## ").append(detector.id()).append("\n\n");
    out.append(detector.title()).append(".\n\n");
    out.append("- Checked: ").append(detector.checks()).append(".\n");
    out.append("- Silent: ").append(detector.silent()).append(".\n");
    out.append("- Follows: ").append(detector.source()).append(".\n");
    out.append("- Where findings of equal length overlap, the higher specificity is meant: ");
    out.append(detector.specificity()).append(".\n");
  }

  private static String word(boolean flag) {
    return flag ? "yes" : "no";
  }
}
