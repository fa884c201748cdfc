package dev.assay.release;

import dev.assay.lineage.Digest;
import java.util.Map;
import java.util.TreeMap;

/** Lines of SHA256SUMS. */
final class SumsParser {
  private static final int DIGEST = 64;
  private static final String GAP = "  ";

  private SumsParser() {}

  static void write(String path, Digest digest, StringBuilder out) {
    String escaped = path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    if (!escaped.equals(path)) {
      out.append('\\');
    }
    out.append(digest.hex()).append(GAP).append(escaped).append('\n');
  }

  static Map<String, Digest> parse(String content, String displayName) {
    Map<String, Digest> digests = new TreeMap<>();
    int number = 0;
    for (int start = 0; start < content.length(); ) {
      number++;
      int end = content.indexOf('\n', start);
      if (end < 0) {
        throw wrong(displayName, number, "the last line has no end");
      }
      line(content.substring(start, end), digests, displayName, number);
      start = end + 1;
    }
    return digests;
  }

  private static void line(
      String line, Map<String, Digest> digests, String displayName, int number) {
    boolean escaped = line.startsWith("\\");
    String rest = escaped ? line.substring(1) : line;
    int path = DIGEST + GAP.length();
    boolean formed =
        rest.length() > path
            && rest.startsWith(GAP, DIGEST)
            && Digest.isHex(rest.substring(0, DIGEST));
    if (!formed) {
      throw wrong(displayName, number, "a line is a digest, two spaces and a path");
    }
    String name = escaped ? unescape(rest.substring(path)) : rest.substring(path);
    if (digests.putIfAbsent(name, new Digest(rest.substring(0, DIGEST))) != null) {
      throw wrong(displayName, number, "`" + name + "` is listed twice");
    }
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static ManifestException wrong(String displayName, int line, String message) {
    return new ManifestException(displayName, "line " + line + ": " + message);
  }
}
