package dev.assay.text;

import java.util.Arrays;

/**
 * The shingles of a dedup text as sorted distinct 64-bit hashes, and the digest of that text.
 *
 * <p>The dedup text is the text lower-cased code point by code point. A text of fewer tokens than a
 * shingle has no shingles: it has exact copies only, and is never a near duplicate.
 *
 * <p>Hashes: a token is a multiply-xor chain over its UTF-16 units closed by the finaliser of
 * MurmurHash3 (Appleby); a shingle is the polynomial of its token hashes modulo 2^64 with an odd
 * base, rolled over the text and closed the same way. Two different shingles share a hash with a
 * probability of about 2^-60: for two texts of 100,000 shingles each, 1 in 10^8 that any do, and
 * then the similarity moves by 1 in 100,000. No defence against texts made to collide.
 *
 * <p>Reuses its buffers; results are valid until the next call. Not thread-safe.
 */
public final class Shingler {

  /** Buffers above this many values are given back after an unusually long text. */
  static final int RETAINED = 1 << 20;

  private static final long TOKEN_SEED = 0x9e3779b97f4a7c15L;
  private static final long TOKEN_FACTOR = 0xd6e8feb86659fd93L;
  private static final long BASE = 0xa0761d6478bd642fL;

  private final ShingleConfig config;
  private final boolean words;
  private final boolean mask;

  /** Bit k is set when characters of kind k just go on with a run. */
  private final int runs;

  private final long basePower;
  private final long[] ring;
  private final ShinglerSort sort = new ShinglerSort();
  private final DedupTokensDigest digest = new DedupTokensDigest();

  private char[] chars = new char[0];
  private long[] hashes = new long[0];
  private long token;
  private boolean open;
  private boolean afterDigit;
  private long rolling;
  private int slot;
  private int tokens;
  private int count;
  private int distinct;

  public Shingler(ShingleConfig config) {
    this.config = config;
    words = config.unit() == ShingleConfig.Unit.WORD;
    mask = config.digits() == ShingleConfig.Digits.MASK;
    runs = words ? 1 << DedupTokens.WORD | (mask ? 0 : 1 << DedupTokens.DIGIT) : 0;
    ring = new long[config.size()];
    long power = 1;
    for (int i = 0; i < config.size(); i++) {
      power *= BASE;
    }
    basePower = power;
  }

  /** Shingles {@code text}; ask {@link #tokens}, {@link #distinct} and {@link #hashes} after. */
  public void shingle(String text) {
    shingle(copy(text), text.length());
  }

  /** Shingles {@code text[0, length)}, which is not changed. */
  public void shingle(char[] text, int length) {
    reset(length);
    int i = 0;
    while (i < length) {
      byte kind = DedupTokens.kind(text[i]);
      i = (runs >> kind & 1) != 0 ? run(text, i, length) : other(text, i, length, kind);
    }
    close();
    distinct = sort.distinct(hashes, count);
  }

  private int run(char[] text, int start, int length) {
    long hash = token;
    int i = start;
    do {
      hash = (hash ^ DedupTokens.lower(text[i])) * TOKEN_FACTOR;
      i++;
    } while (i < length && (runs >> DedupTokens.kind(text[i]) & 1) != 0);
    token = hash;
    open = true;
    afterDigit = false;
    return i;
  }

  private int other(char[] text, int at, int length, byte kindOfUnit) {
    char unit = text[at];
    if (Character.isHighSurrogate(unit)
        && at + 1 < length
        && Character.isLowSurrogate(text[at + 1])) {
      int point = Character.toCodePoint(unit, text[at + 1]);
      character(point, DedupTokens.kind(point));
      return at + 2;
    }
    character(unit, kindOfUnit);
    return at + 1;
  }

  private void character(int point, byte kind) {
    boolean digit = kind == DedupTokens.DIGIT;
    if (kind == DedupTokens.SEPARATOR) {
      close();
    } else if (kind == DedupTokens.MARK) {
      if (open) {
        feed(point);
      }
    } else if (digit && mask) {
      maskedDigit();
    } else if (!words) {
      close();
      feed(point);
    } else if (kind == DedupTokens.ALONE) {
      close();
      feed(point);
      close();
    } else {
      feed(point);
    }
    afterDigit = digit;
  }

  private void maskedDigit() {
    if (afterDigit) {
      return;
    }
    if (!words) {
      close();
    }
    feed('0');
  }

  private void feed(int point) {
    token = (token ^ DedupTokens.lower(point)) * TOKEN_FACTOR;
    open = true;
  }

  private void close() {
    if (!open) {
      return;
    }
    long hash = mix(token);
    token = TOKEN_SEED;
    open = false;
    rolling = rolling * BASE + hash - ring[slot] * basePower;
    ring[slot] = hash;
    slot = slot + 1 == ring.length ? 0 : slot + 1;
    tokens++;
    if (tokens >= ring.length) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count + (count >> 1) + 64);
      }
      hashes[count++] = mix(rolling);
    }
  }

  private void reset(int length) {
    if (hashes.length > RETAINED && length < RETAINED) {
      hashes = new long[RETAINED];
    }
    Arrays.fill(ring, 0);
    rolling = 0;
    slot = 0;
    tokens = 0;
    count = 0;
    token = TOKEN_SEED;
    open = false;
    afterDigit = false;
  }

  private char[] copy(String text) {
    int length = text.length();
    if (chars.length < length || (chars.length > RETAINED && length < RETAINED)) {
      chars = new char[Math.max(length, Math.min(RETAINED, 2 * length))];
    }
    text.getChars(0, length, chars, 0);
    return chars;
  }

  private static long mix(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  /** Tokens of the last text. */
  public int tokens() {
    return tokens;
  }

  /** Distinct shingles of the last text; 0 when it has fewer tokens than a shingle. */
  public int distinct() {
    return distinct;
  }

  /** The buffer whose first {@link #distinct} values are the shingles, sorted in signed order. */
  public long[] hashes() {
    return hashes;
  }

  /** The shingles of the last text in an array of their own, sorted in signed order. */
  public long[] toArray() {
    return Arrays.copyOf(hashes, distinct);
  }

  /** SHA-256 of the dedup text, 32 bytes; digits are never masked in it. */
  public byte[] textSha256(String text) {
    return digest.digest(copy(text), text.length());
  }

  /** SHA-256 of the dedup text of {@code text[0, length)}, 32 bytes. */
  public byte[] textSha256(char[] text, int length) {
    return digest.digest(text, length);
  }

  public ShingleConfig config() {
    return config;
  }
}
