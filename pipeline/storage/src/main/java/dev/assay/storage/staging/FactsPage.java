package dev.assay.storage.staging;

import dev.assay.document.Unreadable;
import dev.assay.prepare.KeyNames;
import dev.assay.prepare.PreparedDocument;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Facts of up to {@value #CAPACITY} records of one unit, column by column, in the order in which
 * they were read. Positions are rows of the page. Columns of a record that could not be read hold
 * zero or null, apart from those that name it.
 */
public final class FactsPage {
  public static final int CAPACITY = 4096;
  static final int SHA = 32;

  final int signals;
  final int probeCount;
  int size;
  final boolean[] unreadable = new boolean[CAPACITY];
  final int[] split = new int[CAPACITY];
  final long[] record = new long[CAPACITY];
  final String[] key = new String[CAPACITY];
  final @Nullable String[] fullKey = new String[CAPACITY];
  final byte[] sourceSha256 = new byte[CAPACITY * SHA];
  final byte[] contentSha256 = new byte[CAPACITY * SHA];
  final byte[] dedupSha256 = new byte[CAPACITY * SHA];
  final long[] order = new long[CAPACITY];
  final int[] characters = new int[CAPACITY];
  final int[] bytes = new int[CAPACITY];
  final int[] tokens = new int[CAPACITY];
  final int[] shingles = new int[CAPACITY];
  final int[] redactionCount = new int[CAPACITY];
  final String[] language = new String[CAPACITY];
  final @Nullable String[] license = new String[CAPACITY];
  final @Nullable String[] host = new String[CAPACITY];
  final @Nullable String[] published = new String[CAPACITY];
  final @Nullable String[] redactions = new String[CAPACITY];
  final long[] byteOffset = new long[CAPACITY];
  final long[] bytesLost = new long[CAPACITY];
  final @Nullable String[] reason = new String[CAPACITY];
  final @Nullable String[] detail = new String[CAPACITY];
  final double[][] signal;
  final int[][] probe;

  /**
   * @param signals how many signals a document has
   * @param probes how many probes the run looks for
   */
  public FactsPage(int signals, int probes) {
    this.signals = signals;
    this.probeCount = probes;
    this.signal = new double[signals][CAPACITY];
    this.probe = new int[probes][CAPACITY];
    Arrays.fill(key, "");
    Arrays.fill(language, "");
  }

  void clear() {
    size = 0;
  }

  boolean isFull() {
    return size == CAPACITY;
  }

  void add(int splitIndex, PreparedDocument document) {
    int row = start(splitIndex, document.record(), document.key(), document.sourceSha256());
    System.arraycopy(document.contentSha256(), 0, contentSha256, row * SHA, SHA);
    System.arraycopy(document.fingerprint().sha256(), 0, dedupSha256, row * SHA, SHA);
    order[row] = document.order();
    characters[row] = document.characters();
    bytes[row] = document.textUtf8().length;
    tokens[row] = document.tokens();
    shingles[row] = document.fingerprint().shingles();
    redactionCount[row] = document.redactionCount();
    redactions[row] = document.redactions();
    fullKey[row] = document.fullKey();
    language[row] = document.language();
    license[row] = document.license();
    host[row] = document.host();
    published[row] = document.published();
    for (int i = 0; i < signals; i++) {
      signal[i][row] = document.signals().at(i);
    }
    for (int i = 0; i < probeCount; i++) {
      probe[i][row] = document.probes()[i];
    }
  }

  void add(int splitIndex, KeyNames names, Unreadable region) {
    int row = start(splitIndex, region.record(), names.key(), region.sourceSha256());
    fullKey[row] = names.full();
    unreadable[row] = true;
    byteOffset[row] = region.byteOffset();
    bytesLost[row] = region.bytesLost();
    reason[row] = region.reason();
    detail[row] = region.detail();
    for (int i = 0; i < signals; i++) {
      signal[i][row] = Double.NaN;
    }
  }

  private int start(int splitIndex, long ordinal, String recordKey, byte[] sha256) {
    int row = size++;
    blank(row);
    split[row] = splitIndex;
    record[row] = ordinal;
    key[row] = recordKey;
    System.arraycopy(sha256, 0, sourceSha256, row * SHA, SHA);
    return row;
  }

  private void blank(int row) {
    unreadable[row] = false;
    Arrays.fill(contentSha256, row * SHA, (row + 1) * SHA, (byte) 0);
    Arrays.fill(dedupSha256, row * SHA, (row + 1) * SHA, (byte) 0);
    order[row] = 0;
    characters[row] = 0;
    bytes[row] = 0;
    tokens[row] = 0;
    shingles[row] = 0;
    redactionCount[row] = 0;
    language[row] = "";
    fullKey[row] = null;
    license[row] = null;
    host[row] = null;
    published[row] = null;
    redactions[row] = null;
    byteOffset[row] = 0;
    bytesLost[row] = 0;
    reason[row] = null;
    detail[row] = null;
    for (int i = 0; i < probeCount; i++) {
      probe[i][row] = 0;
    }
  }

  public int size() {
    return size;
  }

  public boolean isUnreadable(int row) {
    return unreadable[row];
  }

  /** Position of the split in its unit. */
  public int split(int row) {
    return split[row];
  }

  /** Ordinal in the split. */
  public long record(int row) {
    return record[row];
  }

  public String key(int row) {
    return key[row];
  }

  /** The key before it was hashed for its length; null when it is the same. */
  public @Nullable String fullKey(int row) {
    return fullKey[row];
  }

  public byte[] sourceSha256(int row) {
    return Arrays.copyOfRange(sourceSha256, row * SHA, (row + 1) * SHA);
  }

  public byte[] contentSha256(int row) {
    return Arrays.copyOfRange(contentSha256, row * SHA, (row + 1) * SHA);
  }

  public byte[] dedupSha256(int row) {
    return Arrays.copyOfRange(dedupSha256, row * SHA, (row + 1) * SHA);
  }

  public long order(int row) {
    return order[row];
  }

  /** Code points of the redacted text. */
  public int characters(int row) {
    return characters[row];
  }

  /** Bytes of the redacted text in UTF-8. */
  public int bytes(int row) {
    return bytes[row];
  }

  public int tokens(int row) {
    return tokens[row];
  }

  public int shingles(int row) {
    return shingles[row];
  }

  public int redactionCount(int row) {
    return redactionCount[row];
  }

  public String language(int row) {
    return language[row];
  }

  public @Nullable String license(int row) {
    return license[row];
  }

  public @Nullable String host(int row) {
    return host[row];
  }

  public @Nullable String published(int row) {
    return published[row];
  }

  public @Nullable String redactions(int row) {
    return redactions[row];
  }

  public long byteOffset(int row) {
    return byteOffset[row];
  }

  public long bytesLost(int row) {
    return bytesLost[row];
  }

  public @Nullable String reason(int row) {
    return reason[row];
  }

  public @Nullable String detail(int row) {
    return detail[row];
  }

  public double signal(int index, int row) {
    return signal[index][row];
  }

  public int probe(int index, int row) {
    return probe[index][row];
  }
}
