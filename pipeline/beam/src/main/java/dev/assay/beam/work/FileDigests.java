package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import dev.assay.document.Split;
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
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of input files. A file whose path, size and time of change are as remembered is not read
 * again unless asked, or unless its records are about to be read.
 */
public final class FileDigests {
  private static final int BLOCK = 1 << 20;

  private final @Nullable WorkFolder work;
  private final boolean reading;
  private final boolean again;
  private final Map<String, String> known;
  private final Map<String, String> current = new ConcurrentSkipListMap<>();

  private boolean contradicted;

  private FileDigests(
      @Nullable WorkFolder work, boolean reading, boolean again, Map<String, String> known) {
    this.work = work;
    this.reading = reading;
    this.again = again;
    this.known = known;
  }

  /** Of a look at the inputs that does not go on to read records. */
  public static FileDigests open(WorkFolder work, boolean again) throws IOException {
    return new FileDigests(work, false, again, known(work));
  }

  /**
   * Of a run.
   *
   * @param again reads every file whatever is remembered
   */
  public static FileDigests ofRun(WorkFolder work, boolean again) throws IOException {
    return new FileDigests(work, true, again, known(work));
  }

  private static Map<String, String> known(WorkFolder work) throws IOException {
    Map<String, String> known = new TreeMap<>();
    if (Store.exists(work.inputs())) {
      String lines = new String(Store.read(work.inputs()), StandardCharsets.UTF_8);
      lines.lines().forEach(line -> remember(known, line));
    }
    return known;
  }

  /**
   * Reads no file and remembers nothing: what it gives tells files apart by path, size and time of
   * change, and is not the digest of their content. For plans that are looked at and not carried
   * out.
   */
  public static FileDigests withoutReading() {
    return new FileDigests(null, false, false, Map.of());
  }

  private static void remember(Map<String, String> known, String line) {
    int tab = line.indexOf('\t');
    if (tab == 64) {
      known.put(line.substring(tab + 1), line.substring(0, tab));
    }
  }

  /** Lower-case hex digest of a file of the local file system, remembered or computed. */
  public String sha256(Path file) throws IOException {
    String identity = identity(file);
    String digest = current.get(identity);
    if (digest == null && !again) {
      digest = known.get(identity);
    }
    if (digest == null) {
      digest = work == null ? digest(identity) : compute(file, identity);
    }
    return digest;
  }

  /**
   * The digest of a file whose records this run has to read: of what it holds now, so that a file
   * that changed under its old size and time is noticed.
   */
  public String sha256ToRead(Path file) throws IOException {
    if (!reading) {
      return sha256(file);
    }
    String identity = identity(file);
    String digest = current.get(identity);
    return digest == null ? compute(file, identity) : digest;
  }

  /** Whether a file was found, since this was last asked, to be another than was remembered. */
  public boolean contradicted() {
    boolean found = contradicted;
    contradicted = false;
    return found;
  }

  private String compute(Path file, String identity) throws IOException {
    String digest = compute(file);
    String remembered = known.get(identity);
    contradicted |= remembered != null && !remembered.equals(digest);
    current.put(identity, digest);
    return digest;
  }

  /**
   * To be asked before and after a unit is read.
   *
   * @throws IOException when one of its files is not as it was when its digest was taken
   */
  public void requireUnchanged(Unit unit) throws IOException {
    for (Split split : unit.splits()) {
      Path file = Path.of(split.path());
      if (!Files.exists(file)) {
        throw new IOException("Input " + file + " is gone since this run began; run again");
      }
      if (!current.containsKey(identity(file))) {
        throw new IOException("Input " + file + " was changed while this run was on; run again");
      }
    }
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

  private static String digest(String identity) {
    byte[] bytes = identity.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(newSha256().digest(bytes));
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
    if (work == null) {
      return;
    }
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
