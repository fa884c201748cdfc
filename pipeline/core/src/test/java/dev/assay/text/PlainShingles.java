package dev.assay.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tokens and shingles as strings, in the plainest code: the oracle of the shingler. */
public final class PlainShingles {

  private static final UnicodeSet WORD = new UnicodeSet("[\\p{L}\\p{N}_]").freeze();
  private static final UnicodeSet MARK = new UnicodeSet("[\\p{M}]").freeze();
  private static final UnicodeSet ALONE =
      new UnicodeSet(
              "[[\\p{L}\\p{N}]&[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{Ideographic}]]")
          .freeze();

  private PlainShingles() {}

  /** Lower-cased tokens of the unit WORD. */
  public static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (ALONE.contains(c)) {
        end(run, tokens);
        tokens.add(UCharacter.toString(UCharacter.toLowerCase(c)));
      } else if (WORD.contains(c) || (MARK.contains(c) && run.length() > 0)) {
        run.appendCodePoint(UCharacter.toLowerCase(c));
      } else {
        end(run, tokens);
      }
    }
    end(run, tokens);
    return tokens;
  }

  /** Distinct shingles, tokens joined by line breaks. */
  public static Set<String> of(String text, int size) {
    List<String> tokens = tokens(text);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + size <= tokens.size(); i++) {
      shingles.add(String.join("\n", tokens.subList(i, i + size)));
    }
    return shingles;
  }

  /** Members of both over members of either; 0 when both are empty. */
  public static double jaccard(Set<String> a, Set<String> b) {
    int both = 0;
    for (String shingle : a.size() < b.size() ? a : b) {
      both += (a.size() < b.size() ? b : a).contains(shingle) ? 1 : 0;
    }
    int either = a.size() + b.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static void end(StringBuilder run, List<String> tokens) {
    if (run.length() > 0) {
      tokens.add(run.toString());
      run.setLength(0);
    }
  }
}
