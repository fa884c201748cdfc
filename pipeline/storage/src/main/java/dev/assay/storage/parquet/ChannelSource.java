package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Opens the same file again and again, each time at its start. */
@FunctionalInterface
public interface ChannelSource {
  SeekableByteChannel open() throws IOException;
}
