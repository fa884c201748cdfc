package dev.assay.problem;

/** Draws a line of source with carets under the place that is meant. */
final class Caret {
  private static final int WIDEST = 160;

  private Caret() {}

  static void draw(Location location, StringBuilder out) {
    String source = location.source();
    if (source == null || location.line() == 0) {
      return;
    }
    String number = Integer.toString(location.line());
    String margin = " ".repeat(number.length());
    int[] line = source.codePoints().limit(WIDEST).toArray();
    out.append("   ").append(margin).append(" |\n");
    out.append("   ").append(number).append(" | ").append(new String(line, 0, line.length));
    out.append('\n');
    if (location.column() == 0 || location.column() > line.length + 1) {
      return;
    }
    out.append("   ").append(margin).append(" | ");
    for (int i = 0; i < location.column() - 1; i++) {
      out.append(line[i] == '\t' ? "\t" : isWide(line[i]) ? "  " : " ");
    }
    out.append("^".repeat(Math.max(1, underline(line, location)))).append('\n');
  }

  private static int underline(int[] line, Location location) {
    int columns = 0;
    int end = Math.min(line.length, location.column() - 1 + location.length());
    for (int i = location.column() - 1; i < end; i++) {
      columns += isWide(line[i]) ? 2 : 1;
    }
    return columns;
  }

  /** East Asian wide characters take two columns of a terminal. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }
}
