package dev.assay.storage.read.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of text that declares none: by a byte order mark, else UTF-8 where it is that,
 * else by the statistics of ICU4J, and only where all bytes mean something in the encoding found.
 */
public final class Encodings {
  private static final int LEAST_CONFIDENCE = 15;

  /** A character that is cut at the end of a sample is shorter than this. */
  private static final int LONGEST_CHARACTER = 4;

  private static final int FEW_DAMAGED = 3;

  private static final Map<String, String> AS_READ =
      Map.of("ISO-8859-1", "windows-1252", "Shift_JIS", "windows-31j", "Big5", "Big5-HKSCS");
  private static final Set<String> KNOWN =
      Set.of(
          "GB18030",
          "Big5",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "ISO-8859-1",
          "ISO-8859-2",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "KOI8-R");

  private Encodings() {}

  /**
   * The encoding of a file of records. Some records with damaged bytes do not make it one of
   * another encoding.
   *
   * @param bytes of its beginning
   * @param whole whether that is all of it
   * @return null for UTF-8, or when nothing is known better
   */
  public static @Nullable String detectOfRecords(byte[] bytes, boolean whole) {
    return detect(bytes, whole, FEW_DAMAGED);
  }

  /**
   * The encoding of a text.
   *
   * @param bytes of a text, or its beginning
   * @param whole whether that is all of it
   * @return null for UTF-8, or when nothing is known better
   */
  public static @Nullable String detect(byte[] bytes, boolean whole) {
    return detect(bytes, whole, 0);
  }

  private static @Nullable String detect(byte[] bytes, boolean whole, int few) {
    String marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    boolean cut = !whole && invalid >= 0 && bytes.length - invalid < LONGEST_CHARACTER;
    if (invalid < 0 || cut) {
      return byZeros(bytes);
    }
    String zeros = byZeros(bytes);
    if (zeros != null) {
      return zeros;
    }
    return isMostlyUtf8(bytes, few) ? null : byStatistics(bytes, whole);
  }

  private static @Nullable String byMark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF) {
      return "UTF-16BE";
    }
    return first == 0xFFFE ? "UTF-16LE" : null;
  }

  /** Latin text in UTF-16 has a zero in every second byte; other text has none anywhere. */
  private static @Nullable String byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int many = bytes.length / 5;
    if (bytes.length % 2 != 0 || bytes.length < 4 || Math.max(zeros[0], zeros[1]) <= many) {
      return null;
    }
    if (Math.min(zeros[0], zeros[1]) > bytes.length / 50) {
      return null;
    }
    return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE";
  }

  /** Characters of more than one byte occur by accident in other encodings, but less than not. */
  private static boolean isMostlyUtf8(byte[] bytes, int few) {
    long valid = 0;
    long invalid = 0;
    int from = 0;
    while (from < bytes.length) {
      int at = Utf8.firstInvalid(bytes, from, bytes.length);
      int to = at < 0 ? bytes.length : at;
      for (int i = from; i < to; i++) {
        valid += (bytes[i] & 0xC0) == 0xC0 ? 1 : 0;
      }
      invalid += at < 0 ? 0 : 1;
      from = to + 1;
    }
    return valid > invalid || invalid <= few;
  }

  private static @Nullable String byStatistics(byte[] bytes, boolean whole) {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (match.getConfidence() < LEAST_CONFIDENCE) {
        return null;
      }
      String name = KNOWN.contains(match.getName()) ? decodes(match.getName(), bytes, whole) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String decodes(String name, byte[] bytes, boolean whole) {
    for (String candidate : new String[] {name, AS_READ.getOrDefault(name, name)}) {
      if (Charset.isSupported(candidate) && isValid(candidate, bytes, whole)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isValid(String encoding, byte[] bytes, boolean whole) {
    int invalid = TextDecoder.of(encoding).firstInvalid(bytes, 0, bytes.length);
    if (invalid < 0) {
      return !hasControls(TextDecoder.of(encoding).decode(bytes, 0, bytes.length));
    }
    boolean cut = !whole && bytes.length - invalid < LONGEST_CHARACTER;
    return cut && isValid(encoding, Arrays.copyOf(bytes, invalid), true);
  }

  /** C1 controls stand where windows-1252 has quotes and dashes: the text is of that. */
  private static boolean hasControls(String text) {
    return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0 && c != 0x85);
  }
}
