package dev.assay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of spaCy's English tokenizer (version 3.8, {@code spacy.blank("en")}, MIT license) as
 * {@code spacy-en.txt} holds them: classes of characters, units, exceptions. Immutable.
 */
final class SpacyRules {
  static final SpacyRules SHIPPED = new SpacyRules(TextResource.lines("spacy-en.txt"));

  private final SpacyClasses classes;

  /** What is parted from a number before it: units and currencies. */
  private final HashedWords measures;

  /** Exceptions: texts that are split in a way of their own. */
  private final HashedWords exceptions;

  /** Lengths in units of the tokens of each exception, by its number. */
  private final int[][] pieces;

  private final SpacyPhrases phrases;

  private SpacyRules(List<String> lines) {
    classes = SpacyClasses.read(lines);
    List<String> measured = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<int[]> lengths = new ArrayList<>();
    List<SpacyPhrases.Phrase> found = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "units", "currencies" -> measured.addAll(List.of(fields[1].split(" ")));
        case "special" -> {
          List<String> tokens = List.of(fields[1].split(" "));
          if (fields.length > 2) {
            List<String> parted = List.of(fields[2].split(" "));
            found.add(new SpacyPhrases.Phrase(texts.size(), parted));
          }
          texts.add(String.join("", tokens));
          lengths.add(tokens.stream().mapToInt(String::length).toArray());
        }
        default -> {}
      }
    }
    measures = HashedWords.of(measured.stream().distinct().toList());
    exceptions = HashedWords.of(texts);
    pieces = lengths.toArray(int[][]::new);
    phrases = new SpacyPhrases(found);
  }

  SpacyClasses classes() {
    return classes;
  }

  HashedWords measures() {
    return measures;
  }

  HashedWords exceptions() {
    return exceptions;
  }

  /** Lengths in units of the tokens of an exception. */
  int[] pieces(int exception) {
    return pieces[exception];
  }

  SpacyPhrases phrases() {
    return phrases;
  }
}
