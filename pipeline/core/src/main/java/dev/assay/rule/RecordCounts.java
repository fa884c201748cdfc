package dev.assay.rule;

/**
 * How the records of one source fared before duplicates are looked for; for a release, how those of
 * all sources fared in the end.
 */
public interface RecordCounts {

  /** Documents that could be read and were judged. */
  long documents();

  /** Records that could not be read. */
  long unreadable();

  /**
   * Records with this fate.
   *
   * @param fate kept, dropped, held or unreadable; for a release also duplicate
   */
  long withFate(String fate);

  /**
   * Documents in which any of these rules fired.
   *
   * @param group position in {@link BoundRules#groups()}
   */
  long fired(int group);
}
