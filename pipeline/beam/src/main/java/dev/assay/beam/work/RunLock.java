package dev.assay.beam.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps two runs out of one folder by locks of the operating system, which die with us. */
public final class RunLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final Deque<FileChannel> channels = new ArrayDeque<>();

  private RunLock() {}

  /**
   * @param folders that nobody else may write into meanwhile; made where they are missing
   * @throws IOException when another run, of this process or of another one, holds one of them
   */
  public static RunLock take(Path... folders) throws IOException {
    RunLock lock = new RunLock();
    try {
      for (Path folder : sorted(folders)) {
        lock.add(folder);
      }
      return lock;
    } catch (IOException refused) {
      lock.close();
      throw refused;
    }
  }

  /** In one order for all runs, each folder once whatever it is called. */
  private static SortedSet<Path> sorted(Path... folders) throws IOException {
    SortedSet<Path> real = new TreeSet<>();
    for (Path folder : folders) {
      Files.createDirectories(folder);
      real.add(folder.toRealPath());
    }
    return real;
  }

  private void add(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channels.push(channel);
    if (tryLock(channel) == null) {
      throw new IOException(
          "Another run is writing into " + folder + "; wait for it or choose another --output");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    while (!channels.isEmpty()) {
      channels.pop().close();
    }
  }
}
