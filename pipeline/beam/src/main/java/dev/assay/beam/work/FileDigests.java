package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 of input files. A file whose path, size and time of change are as remembered is not read
 * again unless asked.
 */
public final class FileDigests {
  private static final int BLOCK = 1 << 20;

  private final WorkFolder work;
  private final boolean again;
  private final Map<String, String> known;
  private final Map<String, String> current = new TreeMap<>();

  private FileDigests(WorkFolder work, boolean again, Map<String, String> known) {
    this.work = work;
    this.again = again;
    this.known = known;
  }

  /**
   * @param again reads every file whatever is remembered
   */
  public static FileDigests open(WorkFolder work, boolean again) throws IOException {
    Map<String, String> known = new TreeMap<>();
    if (Store.exists(work.inputs())) {
      String lines = new String(Store.read(work.inputs()), StandardCharsets.UTF_8);
      lines.lines().forEach(line -> remember(known, line));
    }
    return new FileDigests(work, again, known);
  }

  private static void remember(Map<String, String> known, String line) {
    int tab = line.indexOf('\t');
    if (tab == 64) {
      known.put(line.substring(tab + 1), line.substring(0, tab));
    }
  }

  /** Lower-case hex digest of a file of the local file system. */
  public String sha256(Path file) throws IOException {
    String identity = identity(file);
    String digest = again ? null : known.get(identity);
    if (digest == null) {
      digest = compute(file);
    }
    current.put(identity, digest);
    return digest;
  }

  private static String identity(Path file) throws IOException {
    return Files.size(file)
        + "\t"
        + Files.getLastModifiedTime(file).toInstant()
        + "\t"
        + file.toAbsolutePath().normalize();
  }

  private static String compute(Path file) throws IOException {
    MessageDigest sha256 = newSha256();
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    try (FileChannel in = FileChannel.open(file)) {
      while (in.read(block) >= 0) {
        sha256.update(block.flip());
        block.clear();
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** Remembers the digests asked for, beside those of other runs. */
  public void save() throws IOException {
    Map<String, String> all = new TreeMap<>(known);
    all.putAll(current);
    if (all.equals(known)) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    all.forEach(
        (identity, digest) -> lines.append(digest).append('\t').append(identity).append('\n'));
    Store.delete(work.inputs());
    Store.write(work.inputs(), lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
