package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** How a file is compressed: told by its first bytes, whatever its name says. */
public enum Compression {
  NONE("none", ""),
  GZIP("gz", ".gz"),
  ZSTD("zst", ".zst"),
  BZIP2("bz2", ".bz2"),
  XZ("xz", ".xz"),
  LZ4("lz4", ".lz4");

  private static final int MAGIC_LENGTH = 10;
  private static final byte[] ZSTD_FRAME = HexFormat.of().parseHex("28b52ffd");
  private static final byte[] XZ_STREAM = HexFormat.of().parseHex("fd377a585a00");
  private static final byte[] LZ4_FRAME = HexFormat.of().parseHex("04224d18");
  private static final byte[] BZIP2_STREAM = {'B', 'Z', 'h'};
  private static final byte[] BZIP2_BLOCK = HexFormat.of().parseHex("314159265359");

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

  /**
   * GZIP by 1F 8B (RFC 1952), ZSTD by 28 B5 2F FD (RFC 8878), XZ by FD "7zXZ" 00, LZ4 frames by 04
   * 22 4D 18, BZIP2 by "BZh" and the number that each of its blocks begins with.
   */
  public static Compression of(Path file) throws IOException {
    return of(file, file.getFileName().toString());
  }

  /**
   * @param name of the file where it has another one on this disk
   */
  public static Compression of(Path file, String name) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(file)) {
      first = in.readNBytes(MAGIC_LENGTH);
    }
    Compression told = ofFirstBytes(first);
    return told == NONE ? byEnding(name) : told;
  }

  private static Compression ofFirstBytes(byte[] first) {
    if (isGzip(first)) {
      return GZIP;
    }
    if (begins(first, ZSTD_FRAME, 0)) {
      return ZSTD;
    }
    if (begins(first, BZIP2_STREAM, 0) && begins(first, BZIP2_BLOCK, BZIP2_STREAM.length + 1)) {
      return BZIP2;
    }
    if (begins(first, XZ_STREAM, 0)) {
      return XZ;
    }
    return begins(first, LZ4_FRAME, 0) ? LZ4 : NONE;
  }

  private static boolean begins(byte[] bytes, byte[] magic, int at) {
    int end = at + magic.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, magic, 0, magic.length);
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
