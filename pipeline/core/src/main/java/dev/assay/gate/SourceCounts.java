package dev.assay.gate;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many documents of one source each rule touches. Immutable.
 *
 * @param source id of the source
 * @param documents readable documents of the source
 * @param touched full rule name to documents in which the rule fired; absent means none
 */
public record SourceCounts(String source, long documents, Map<String, Long> touched) {

  /**
   * @throws IllegalArgumentException when a rule touches more documents than there are
   */
  public SourceCounts {
    touched = Map.copyOf(touched);
    for (Map.Entry<String, Long> entry : new TreeMap<>(touched).entrySet()) {
      if (entry.getValue() < 0 || entry.getValue() > documents) {
        throw new IllegalArgumentException(
            "Rule "
                + entry.getKey()
                + " cannot touch "
                + entry.getValue()
                + " of "
                + documents
                + " documents of "
                + source);
      }
    }
  }

  public long touchedBy(String rule) {
    return touched.getOrDefault(rule, 0L);
  }

  /** Share from 0 to 1; 0 when there are no documents. */
  public double share(String rule) {
    return documents == 0 ? 0 : (double) touchedBy(rule) / documents;
  }
}
