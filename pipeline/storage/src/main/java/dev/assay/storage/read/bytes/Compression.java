package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file is compressed: told by its first bytes, whatever its name says. */
public enum Compression {
  NONE("none", ""),
  GZIP("gz", ".gz"),
  ZSTD("zst", ".zst");

  private static final int MAGIC_LENGTH = 4;

  private final String word;
  private final String ending;

  Compression(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  public String word() {
    return word;
  }

  public static Compression ofWord(String word) {
    for (Compression compression : values()) {
      if (compression.word.equals(word)) {
        return compression;
      }
    }
    throw new IllegalArgumentException("Cannot read compression " + word);
  }

  /** GZIP by 1F 8B (RFC 1952), ZSTD by 28 B5 2F FD (RFC 8878). */
  public static Compression of(Path file) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(MAGIC_LENGTH);
    }
    if (isGzip(first)) {
      return GZIP;
    }
    boolean zstd =
        first.length == MAGIC_LENGTH
            && first[0] == (byte) 0x28
            && first[1] == (byte) 0xB5
            && first[2] == (byte) 0x2F
            && first[3] == (byte) 0xFD;
    return zstd ? ZSTD : byEnding(file.getFileName().toString());
  }

  /** Whether bytes begin as a gzip member does. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length >= 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** An empty or broken file is what its name says, so that the reader can report it. */
  private static Compression byEnding(String name) {
    for (Compression compression : values()) {
      if (compression.ends(name)) {
        return compression;
      }
    }
    return NONE;
  }

  private boolean ends(String name) {
    return this != NONE
        && name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }

  /** The name without the ending of its compression. */
  public static String bareName(String name) {
    for (Compression compression : values()) {
      if (compression.ends(name)) {
        return name.substring(0, name.length() - compression.ending.length());
      }
    }
    return name;
  }
}
