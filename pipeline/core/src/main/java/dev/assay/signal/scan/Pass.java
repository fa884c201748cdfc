package dev.assay.signal.scan;

/** Something counted over the whole text when it is first asked for. */
abstract class Pass {
  private long of;

  /** Counts the text of the scan unless that was done. */
  final void ensure(Scan scan) {
    if (of != scan.number()) {
      read(scan);
      of = scan.number();
    }
  }

  abstract void read(Scan scan);
}
