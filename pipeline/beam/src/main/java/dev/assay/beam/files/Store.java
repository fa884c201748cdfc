package dev.assay.beam.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Opens, creates and renames files on any file system that Beam knows. Paths use {@code /}. */
public final class Store {
  private static final String BINARY = "application/octet-stream";

  private Store() {}

  private static ResourceId id(String path) {
    return FileSystems.matchNewResource(path, false);
  }

  /**
   * @throws FileNotFoundException naming the path when there is no such file
   */
  public static SeekableByteChannel open(String path) throws IOException {
    ReadableByteChannel channel = FileSystems.open(id(path));
    if (channel instanceof SeekableByteChannel seekable) {
      return seekable;
    }
    channel.close();
    throw new IOException("Cannot read " + path + " from the middle: its file system streams only");
  }

  /** From the beginning to the end, on a file system that cannot do more. */
  static ReadableByteChannel stream(String path) throws IOException {
    return FileSystems.open(id(path));
  }

  public static boolean exists(String path) throws IOException {
    MatchResult result = FileSystems.match(path);
    return result.status() == MatchResult.Status.OK && !result.metadata().isEmpty();
  }

  /** Whole content of a small file. */
  public static byte[] read(String path) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(id(path)))) {
      return in.readAllBytes();
    }
  }

  /**
   * Starts a file that appears under its name only when committed.
   *
   * @return a file whose channel is open
   */
  public static PendingFile create(String path) throws IOException {
    return PendingFile.create(path);
  }

  /** Writes a small file at once. */
  public static void write(String path, byte[] content) throws IOException {
    try (PendingFile file = create(path)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        file.channel().write(bytes);
      }
      file.commit();
    }
  }

  static WritableByteChannel createNow(String path) throws IOException {
    return FileSystems.create(id(path), BINARY);
  }

  static void rename(String from, String to) throws IOException {
    FileSystems.rename(List.of(id(from)), List.of(id(to)));
  }

  public static void delete(String path) throws IOException {
    FileSystems.delete(List.of(id(path)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Paths that match a glob, sorted. */
  public static List<String> list(String glob) throws IOException {
    List<String> paths = new ArrayList<>();
    MatchResult result = FileSystems.match(glob);
    if (result.status() == MatchResult.Status.NOT_FOUND) {
      return paths;
    }
    for (MatchResult.Metadata metadata : result.metadata()) {
      paths.add(metadata.resourceId().toString());
    }
    paths.sort(null);
    return paths;
  }
}
