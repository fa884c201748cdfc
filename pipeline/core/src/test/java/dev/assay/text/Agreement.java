package dev.assay.text;

import java.util.Map;
import java.util.TreeMap;

/** Counts how far our verdicts on documents are those of a peer. */
public final class Agreement {
  private static final String KEEP = "keep";

  private final Map<String, Integer> differences = new TreeMap<>();
  private int compared;
  private int agreed;
  private int keeps;
  private int kept;

  /**
   * @param theirs reason of the peer, or keep
   * @param ours our reason, or keep
   */
  public void add(String theirs, String ours) {
    compared++;
    agreed += ours.equals(theirs) ? 1 : 0;
    keeps += theirs.equals(KEEP) ? 1 : 0;
    kept += theirs.equals(KEEP) && ours.equals(KEEP) ? 1 : 0;
    if (!ours.equals(theirs)) {
      differences.merge(theirs + " -> " + ours, 1, Integer::sum);
    }
  }

  public int compared() {
    return compared;
  }

  public int agreed() {
    return agreed;
  }

  /** Documents that the peer keeps. */
  public int keeps() {
    return keeps;
  }

  /** Those of them that we keep. */
  public int kept() {
    return kept;
  }

  @Override
  public String toString() {
    return "%d compared, %d agree; %d kept by the peer, %d of them by us; peer -> we: %s"
        .formatted(compared, agreed, keeps, kept, differences);
  }
}
