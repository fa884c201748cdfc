package dev.assay.storage.read.bytes;

/** Finds where records end, over bytes that come piece by piece. */
public interface RecordEnds {

  /**
   * Searches on. After the end of a record the next one begins.
   *
   * @return index of the line feed that ends the record, or -1 when it goes on
   */
  int find(byte[] bytes, int from, int to);

  /** Line breaks inside the record that {@link #find} ended last. */
  int innerLines();

  /** Whether the record, as far as it was searched, needs more than the end of the file. */
  boolean isOpen();
}
