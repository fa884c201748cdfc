package dev.assay.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Delegated top-level domains, kept so that a question allocates nothing. */
final class TopLevelDomains {

  private static final String LIST = "top-level-domains.txt";
  private static final TopLevelDomains DELEGATED = read();

  private final String[] sorted;

  private TopLevelDomains(String[] sorted) {
    this.sorted = sorted;
  }

  static TopLevelDomains delegated() {
    return DELEGATED;
  }

  /**
   * @param label lower-case ASCII
   */
  boolean contains(char[] label, int length) {
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(sorted[middle], label, length);
      if (order == 0) {
        return true;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return false;
  }

  private static int compare(String domain, char[] label, int length) {
    for (int i = 0; i < Math.min(domain.length(), length); i++) {
      if (domain.charAt(i) != label[i]) {
        return domain.charAt(i) - label[i];
      }
    }
    return domain.length() - length;
  }

  private static TopLevelDomains read() {
    try (InputStream in = TopLevelDomains.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + LIST + " beside " + TopLevelDomains.class);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return new TopLevelDomains(
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ")))
              .filter(word -> !word.isEmpty())
              .sorted()
              .toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + LIST, e);
    }
  }
}
