package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads splits of one source; an archive stays open while its members are read. */
public final class Reading implements AutoCloseable {
  private final SourceContract source;
  private @Nullable Members members;

  public Reading(SourceContract source) {
    this.source = source;
  }

  /**
   * As {@link Readers#read} says.
   *
   * @return how many records were handed over
   */
  public long read(Split split, RecordSink sink) throws IOException {
    Records records = new Records(sink);
    try {
      if (split.member() == null && Readers.format(split) != Format.ARCHIVE) {
        Readers.read(split, source, records);
      } else {
        members(split).read(split, records);
      }
      return records.next();
    } catch (Records.SinkFailure failure) {
      throw failure.asThrown();
    }
  }

  private Members members(Split split) throws IOException {
    Members current = members;
    if (current == null || !current.isOf(split)) {
      close();
      current = new Members(split.path(), source);
      members = current;
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    if (members != null) {
      members.close();
      members = null;
    }
  }
}
