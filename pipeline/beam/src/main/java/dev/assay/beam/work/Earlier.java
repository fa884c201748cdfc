package dev.assay.beam.work;

import java.util.List;

/**
 * Documents of earlier releases that documents of this run may repeat. They are numbered after the
 * records of the run.
 *
 * @param first ordinal of the first of them
 */
public record Earlier(int first, List<EarlierDocument> documents) {

  public Earlier {
    documents = List.copyOf(documents);
  }

  /** None, for a run that names no earlier release. */
  public static Earlier none(int first) {
    return new Earlier(first, List.of());
  }

  /** Whether the ordinal is that of one of them. */
  public boolean has(int ordinal) {
    return ordinal >= first;
  }

  public EarlierDocument at(int ordinal) {
    return documents.get(ordinal - first);
  }

  public int size() {
    return documents.size();
  }
}
