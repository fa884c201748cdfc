package dev.assay.storage.explain;

/** A rule asks for what a release does not store. */
final class NotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotRecorded() {
    super("a release does not store this", null, false, false);
  }
}
