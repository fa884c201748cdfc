package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Unreadable;
import dev.assay.storage.read.bytes.Region;
import java.io.IOException;

/** Counts the records of a split while handing them on. */
final class Records {
  private final RecordSink sink;
  private long next;

  Records(RecordSink sink) {
    this.sink = sink;
  }

  /** A failure of the one who takes records, kept apart from faults of the file. */
  static final class SinkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Exception reason;

    SinkFailure(Exception reason) {
      super(reason);
      this.reason = reason;
    }

    IOException asThrown() throws IOException {
      if (reason instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      return reason instanceof IOException io ? io : new IOException(reason);
    }
  }

  /** Ordinal of the next record. */
  long next() {
    return next;
  }

  /**
   * @param document with the ordinal {@link #next}
   */
  void document(RawDocument document) {
    next++;
    try {
      sink.document(document);
    } catch (IOException | RuntimeException failure) {
      throw new SinkFailure(failure);
    }
  }

  /** A region that no record could be read from. */
  void lost(Region region, String reason, String detail) {
    lost(region.offset(), region.length(), region.sha256(), reason, detail);
  }

  void lost(long offset, long length, byte[] sha256, String reason, String detail) {
    try {
      sink.unreadable(new Unreadable(next++, offset, length, sha256, reason, detail));
    } catch (IOException | RuntimeException failure) {
      throw new SinkFailure(failure);
    }
  }
}
