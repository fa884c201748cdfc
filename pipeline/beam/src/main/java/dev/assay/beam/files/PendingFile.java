package dev.assay.beam.files;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.UUID;

/**
 * A file that is being written under a name of its own. {@link #commit()} renames it; closing it
 * without a commit deletes it, so that a failed attempt leaves nothing behind.
 */
public final class PendingFile implements AutoCloseable {
  /** Part of the name of every file that is not committed yet. */
  public static final String MARK = ".attempt-";

  private final String path;
  private final String temporary;
  private final WritableByteChannel channel;
  private boolean committed;

  private PendingFile(String path, String temporary, WritableByteChannel channel) {
    this.path = path;
    this.temporary = temporary;
    this.channel = channel;
  }

  static PendingFile create(String path) throws IOException {
    String temporary = path + MARK + UUID.randomUUID();
    return new PendingFile(path, temporary, Store.createNow(temporary));
  }

  /** Open until the commit; a writer that closes it itself does no harm. */
  public WritableByteChannel channel() {
    return channel;
  }

  /**
   * Closes the channel and gives the file its name. Where the name is taken by another attempt the
   * first stays: stages are deterministic, so both hold the same bytes.
   */
  public void commit() throws IOException {
    channel.close();
    if (Store.exists(path)) {
      SameContent.require(path, temporary);
      Store.delete(temporary);
    } else {
      Store.rename(temporary, path);
    }
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (!committed) {
      channel.close();
      Store.delete(temporary);
    }
  }
}
