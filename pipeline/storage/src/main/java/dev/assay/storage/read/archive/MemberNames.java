package dev.assay.storage.read.archive;

import dev.assay.storage.read.bytes.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names of members as they are shown. */
final class MemberNames {
  private static final char REPLACEMENT = '\uFFFD';

  private MemberNames() {}

  /**
   * @param raw bytes of the name, null when the archive has none
   * @param decoded the name for when these are not UTF-8
   */
  static String of(byte @Nullable [] raw, String decoded) {
    boolean utf8 = raw != null && Utf8.firstInvalid(raw, 0, raw.length) < 0;
    return clean(utf8 && raw != null ? new String(raw, StandardCharsets.UTF_8) : decoded);
  }

  private static String clean(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        out.append('/');
      } else {
        out.append(Character.isISOControl(c) ? REPLACEMENT : c);
      }
    }
    int from = 0;
    while (out.indexOf("./", from) == from || out.indexOf("/", from) == from) {
      from += out.charAt(from) == '/' ? 1 : 2;
    }
    return out.substring(from);
  }
}
