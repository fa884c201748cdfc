package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A Parquet file that is written through a channel; one that exists is replaced. */
public final class ChannelOutputFile implements OutputFile {
  private final String name;
  private final ChannelTarget target;

  private ChannelOutputFile(String name, ChannelTarget target) {
    this.name = name;
    this.target = target;
  }

  /** A file of the default or any other NIO file system; its folder must exist. */
  public static ChannelOutputFile of(Path path) {
    return new ChannelOutputFile(
        path.toString(),
        () ->
            Files.newByteChannel(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
  }

  /**
   * @param name for messages
   */
  public static ChannelOutputFile of(String name, ChannelTarget target) {
    return new ChannelOutputFile(name, target);
  }

  @Override
  public PositionOutputStream create(long blockSizeHint) throws IOException {
    return new ChannelOutputStream(target.create());
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) throws IOException {
    return create(blockSizeHint);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  @Override
  public String getPath() {
    return name;
  }

  /** The name, as messages of Parquet show it. */
  @Override
  public String toString() {
    return name;
  }
}
