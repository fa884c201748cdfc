package dev.assay.detect;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words that queries are about: one Han, kana, hangul or Thai character, or a run of other
 * letters, digits and underscores; case, width and traditional characters folded.
 */
final class QueryTokens extends Tokenizer {
  /** Longer runs are no words that anybody asks for; they keep their place. */
  private static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private char[] text = new char[1 << 12];
  private int length;
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    at = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
      read = input.read(text, length, text.length - length);
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < length) {
      int start = at;
      int end = end(start);
      at = Math.max(end, start + 1);
      if (end > start) {
        write(start, Math.min(end, start + LONGEST));
        return true;
      }
    }
    return false;
  }

  /** End of the token that begins here; the same place when none does. */
  private int end(int start) {
    char first = text[start];
    if (Folding.word(first)) {
      int end = start + 1;
      while (end < length && Folding.word(text[end])) {
        end++;
      }
      return end;
    }
    if (Character.isHighSurrogate(first)
        && start + 1 < length
        && Character.isLetterOrDigit(Character.toCodePoint(first, text[start + 1]))) {
      return start + 2;
    }
    return Character.isLetterOrDigit(first) ? start + 1 : start;
  }

  private void write(int start, int end) {
    term.setEmpty();
    for (int i = start; i < end; i++) {
      term.append(HanVariants.simplified(Folding.fold(text[i])));
    }
  }
}
