package dev.assay.storage.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headers and footers: the outermost lines of pages, where what stands there, numbers aside, stands
 * on many pages.
 */
final class Margins {
  private static final int OUTERMOST = 3;
  private static final int FEWEST_PAGES = 3;

  /** Left and right pages often differ, and chapters begin without a header. */
  private static final double SHARE = 0.3;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int fewest;

  private Margins(int count) {
    this.fewest = Math.max(FEWEST_PAGES, (int) Math.ceil(SHARE * count));
  }

  /** The lines of all pages without headers and footers. */
  static List<List<TextLine>> removed(List<List<TextLine>> pages) {
    Margins margins = new Margins(pages.size());
    pages.forEach(margins::count);
    return pages.stream().map(margins::without).toList();
  }

  private void count(List<TextLine> lines) {
    Set<String> seen = new HashSet<>();
    for (TextLine line : outermost(lines)) {
      if (seen.add(mask(line))) {
        pages.merge(mask(line), 1, Integer::sum);
      }
    }
  }

  private List<TextLine> without(List<TextLine> lines) {
    List<TextLine> outermost = outermost(lines);
    Set<TextLine> repeated = new HashSet<>();
    for (TextLine line : outermost) {
      if (pages.getOrDefault(mask(line), 0) >= fewest) {
        repeated.add(line);
      }
    }
    return lines.stream().filter(line -> !repeated.contains(line)).toList();
  }

  /** The pieces on the first and the last rows of a page, by their height on it. */
  private static List<TextLine> outermost(List<TextLine> lines) {
    List<Float> bases = lines.stream().map(TextLine::base).distinct().sorted().toList();
    if (bases.isEmpty()) {
      return List.of();
    }
    int edge = Math.min(OUTERMOST, bases.size()) - 1;
    float top = bases.get(edge);
    float bottom = bases.get(bases.size() - 1 - edge);
    List<TextLine> outermost = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.base() <= top || line.base() >= bottom) {
        outermost.add(line);
      }
    }
    return outermost;
  }

  private static String mask(TextLine line) {
    StringBuilder mask = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean number = Character.isDigit(c) || isRoman(line.text());
      if (number && (mask.isEmpty() || mask.charAt(mask.length() - 1) != '#')) {
        mask.append('#');
      } else if (!number && !Character.isWhitespace(c)) {
        mask.append(c);
      }
    }
    return mask.toString();
  }

  private static boolean isRoman(String text) {
    return text.length() <= 8 && text.chars().allMatch(c -> "ivxlcIVXLC".indexOf(c) >= 0);
  }
}
