package dev.assay.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Families of texts made by seeded edits at graded rates, so that similarities to the base spread
 * evenly over what was asked for: words swapped, deleted, inserted and put in another case,
 * sentences appended. In Chinese text a word is one character.
 */
public final class GradedEdits {
  private static final Pattern PIECE =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}_&&[^\\p{IsHan}]]+|[^\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 5;
  private static final String[] WORDS = {"valve", "torque", "leeway", "mesa", "阀", "轴", "矿", "溪"};

  private final Random random;

  public GradedEdits(Random random) {
    this.random = random;
  }

  /**
   * The base and edited forms of it.
   *
   * @param least similarity to the text edited that the strongest edit aims at
   */
  public List<String> family(String base, int size, double least) {
    List<String> family = new ArrayList<>();
    family.add(base);
    while (family.size() < size) {
      boolean chained = random.nextInt(4) == 0;
      String from = chained ? family.get(random.nextInt(family.size())) : base;
      family.add(random.nextInt(8) == 0 ? same(from) : edited(from, least));
    }
    return family;
  }

  /** An exact copy, or one that differs in case or in what stands between words. */
  private String same(String from) {
    return switch (random.nextInt(3)) {
      case 0 -> from;
      case 1 -> otherCase(from);
      default -> from + " !";
    };
  }

  private String edited(String from, double least) {
    List<String> pieces = pieces(from);
    List<Integer> words = words(pieces);
    double aim = least + random.nextDouble() * (1 - least);
    double changed = (1 - aim) / (1 + aim);
    int edits = (int) Math.max(1, Math.round(changed * words.size() / SHINGLE));
    if (random.nextInt(4) == 0) {
      return from + sentence((int) Math.round((1 / aim - 1) * words.size()));
    }
    for (int i = 0; i < edits; i++) {
      edit(pieces, words.get(random.nextInt(words.size())));
    }
    return String.join("", pieces);
  }

  private void edit(List<String> pieces, int at) {
    String word = pieces.get(at);
    switch (random.nextInt(5)) {
      case 0 -> pieces.set(at, "");
      case 1 -> pieces.set(at, word + " " + WORDS[random.nextInt(WORDS.length)]);
      case 2 -> pieces.set(at, WORDS[random.nextInt(WORDS.length)]);
      case 3 -> pieces.set(at, otherCase(word));
      default -> {
        int other = Math.max(0, at - 2);
        pieces.set(at, pieces.get(other));
        pieces.set(other, word);
      }
    }
  }

  private static String otherCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder("\n");
    for (int i = 0; i < words; i++) {
      sentence.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(100)).append(' ');
    }
    return sentence.toString();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }

  private static List<Integer> words(List<String> pieces) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (Character.isLetterOrDigit(pieces.get(i).codePointAt(0))) {
        words.add(i);
      }
    }
    return words;
  }
}
