package dev.assay.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Words in the order of their UTF-16 units and how often each occurred, packed into arrays.
 *
 * <p>The shipped list is that of jieba 0.42.1 (Sun Junyi, MIT license) without the entries that
 * hold anything but Han characters: see docs/decisions/chinese-words.md.
 */
final class WordList {
  private static final String SHIPPED = "words.txt.gz";

  private final char[] units;

  /** Where each word begins in the units; one more for the end of the last. */
  private final int[] starts;

  private final int[] frequencies;
  private final int size;

  private WordList(char[] units, int[] starts, int[] frequencies, int size) {
    this.units = units;
    this.starts = starts;
    this.frequencies = frequencies;
    this.size = size;
  }

  static WordList shipped() {
    try (InputStream in = WordList.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find the resource " + SHIPPED);
      }
      return parse(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource " + SHIPPED, e);
    }
  }

  /**
   * @param lines of a word of the basic plane, a space, its frequency and a line feed, in UTF-8 and
   *     in the order of their UTF-16 units
   */
  static WordList parse(byte[] lines) {
    int words = 0;
    for (byte b : lines) {
      words += b == '\n' ? 1 : 0;
    }
    char[] units = new char[lines.length / 3 + 1];
    int[] starts = new int[words + 1];
    int[] frequencies = new int[words];
    int word = 0;
    int unit = 0;
    for (int i = 0; i < lines.length; i++) {
      byte b = lines[i];
      if (b < 0) {
        units[unit++] = (char) ((b & 15) << 12 | (lines[++i] & 63) << 6 | lines[++i] & 63);
      } else if (b == '\n') {
        starts[++word] = unit;
      } else if (b != ' ') {
        frequencies[word] = 10 * frequencies[word] + b - '0';
      }
    }
    return new WordList(Arrays.copyOf(units, unit), starts, frequencies, words);
  }

  int size() {
    return size;
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  char unit(int word, int index) {
    return units[starts[word] + index];
  }

  int frequency(int word) {
    return frequencies[word];
  }

  /** All frequencies added up. */
  long total() {
    long total = 0;
    for (int word = 0; word < size; word++) {
      total += frequencies[word];
    }
    return total;
  }
}
