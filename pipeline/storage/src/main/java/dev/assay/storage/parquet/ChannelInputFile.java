package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A Parquet file behind a seekable channel. */
public final class ChannelInputFile implements InputFile {
  private final String name;
  private final ChannelSource source;

  private ChannelInputFile(String name, ChannelSource source) {
    this.name = name;
    this.source = source;
  }

  /** A file of the default or any other NIO file system. */
  public static ChannelInputFile of(Path path) {
    return new ChannelInputFile(path.toString(), () -> Files.newByteChannel(path));
  }

  /**
   * @param name for messages
   */
  public static ChannelInputFile of(String name, ChannelSource source) {
    return new ChannelInputFile(name, source);
  }

  @Override
  public long getLength() throws IOException {
    try (SeekableByteChannel channel = source.open()) {
      return channel.size();
    }
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    return new ChannelInputStream(source.open());
  }

  /** The name, as messages of Parquet show it. */
  @Override
  public String toString() {
    return name;
  }
}
