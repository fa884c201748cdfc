package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** Creates the file that is written. */
@FunctionalInterface
public interface ChannelTarget {
  WritableByteChannel create() throws IOException;
}
