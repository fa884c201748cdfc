package dev.assay.text;

import java.util.Arrays;

/**
 * The tokens of a dedup text as hashes, with every number alike: a run of digits counts as one
 * {@code 0}, and numbers in a row ({@code 1,234.5}) as one number. Reuses its buffers; results are
 * valid until the next call. Not thread-safe.
 */
public final class TokenHashes {
  private static final long SEED = 0x9e3779b97f4a7c15L;
  private static final long FACTOR = 0xd6e8feb86659fd93L;

  private long[] hashes = new long[256];
  private byte[] kinds = new byte[256];
  private int size;
  private long token;
  private boolean open;
  private boolean number;
  private boolean afterDigit;

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    /** A Han, kana or hangul character. */
    CHARACTER
  }

  private static final Kind[] KINDS = Kind.values();

  /** Reads the tokens of {@code text}. */
  public void read(String text) {
    size = 0;
    begin();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      character(point, DedupTokens.kind(point));
    }
    close();
  }

  private void character(int point, byte kind) {
    boolean digit = kind == DedupTokens.DIGIT;
    if (kind == DedupTokens.SEPARATOR) {
      close();
    } else if (kind == DedupTokens.ALONE) {
      close();
      feed(point);
      add(mix(token), Kind.CHARACTER);
      begin();
    } else if (digit) {
      if (!afterDigit) {
        number |= !open;
        feed('0');
      }
    } else if (kind != DedupTokens.MARK || open) {
      number = false;
      feed(DedupTokens.lower(point));
    }
    afterDigit = digit;
  }

  private void feed(int point) {
    token = (token ^ point) * FACTOR;
    open = true;
  }

  private void close() {
    if (open) {
      boolean again = number && size > 0 && kind(size - 1) == Kind.NUMBER;
      if (!again) {
        add(mix(token), number ? Kind.NUMBER : Kind.WORD);
      }
    }
    begin();
  }

  private void begin() {
    token = SEED;
    open = false;
    number = false;
    afterDigit = false;
  }

  private void add(long hash, Kind kind) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    hashes[size] = hash;
    kinds[size++] = (byte) kind.ordinal();
  }

  private static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  public int size() {
    return size;
  }

  public long hash(int token) {
    return hashes[token];
  }

  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }
}
