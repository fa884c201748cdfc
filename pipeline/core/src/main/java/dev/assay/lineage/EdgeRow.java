package dev.assay.lineage;

/**
 * One verified similarity of two documents, kept for later removals.
 *
 * @param a id of the first, before {@code b}
 * @param b id of the second
 * @param similarity exact Jaccard of the two shingle sets, 0 to 1
 */
public record EdgeRow(String a, String b, double similarity) {

  /**
   * The document at the other end.
   *
   * @param id one of the two
   */
  public String other(String id) {
    return a.equals(id) ? b : a;
  }
}
