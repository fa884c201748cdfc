package dev.assay.signal;

import org.junit.jupiter.api.Test;

/**
 * Counted by hand after FineWeb-2, BigScience and ChineseWebText; the words are those of the
 * dictionary.
 */
class ChineseSignalsTest {
  /** 水泵 在 夜间 运行 ， 操作 人员 也 在场 。 */
  private static final String TEXT = "水泵在夜间运行，操作人员也在场。";

  private static final String ENGLISH = "The pump runs at night.";

  private final Measured signal = new Measured();

  @Test
  void wordsAreThoseOfTheDictionary() {
    signal.is("chinese-words", TEXT, 8);
    signal.is("fineweb2-mean-word-length", TEXT, 14, 8);
    signal.is("fineweb2-alphabetic-word-ratio", TEXT, 8, 10);
    signal.is("fineweb2-stop-words", TEXT, 2);
    signal.is("fineweb2-newline-word-ratio", TEXT + "\n" + TEXT, 1, 20);
    signal.is("single-han-word-ratio", TEXT, 2, 8);
    signal.isMissing("chinese-words", ENGLISH);
    signal.isMissing("fineweb2-stop-words", ENGLISH);
    signal.isMissing("fineweb2-alphabetic-word-ratio", ENGLISH);
  }

  @Test
  void topRunsAreJoinedBySpaces() {
    // 水泵 水泵 水泵: the pair occurs twice, 4 characters and a space
    signal.is("fineweb2-top-2-gram-character-ratio", "水泵，水泵，水泵，", 3 * 4, 9);
    signal.is("fineweb2-top-3-gram-character-ratio", "水泵，水泵，水泵，", 2 * 7, 9);
    signal.is("fineweb2-top-4-gram-character-ratio", "水泵，水泵，水泵，", 2 * 9, 9);
  }

  @Test
  void duplicateRunsAreThoseMetBefore() {
    // 水泵 ， 运行 ， 操作 ， twice: the second time five words, 8 characters, were met
    String text = "水泵，运行，操作，水泵，运行，操作，";
    signal.is("fineweb2-duplicate-5-gram-character-ratio", text, 8, 18);
    signal.is("fineweb2-duplicate-6-gram-character-ratio", text, 9, 18);
    signal.is("fineweb2-duplicate-7-gram-character-ratio", text, 0);
    String longer = "水泵，运行，操作，人员，夜间，水泵，运行，操作，人员，夜间，";
    signal.is("fineweb2-duplicate-8-gram-character-ratio", longer, 12, 30);
    signal.is("fineweb2-duplicate-9-gram-character-ratio", longer, 14, 30);
    signal.is("fineweb2-duplicate-10-gram-character-ratio", longer, 15, 30);
  }

  @Test
  void bigScienceCountsPairsReadAsOneWord() {
    // 在 and 也 are stop words
    signal.is("bigscience-stop-word-ratio", TEXT, 2, 8);
    signal.is("bigscience-word-repetition-ratio", "水泵，运行，操作，水泵，运行，操作，", 4, 8);
    // 红包红包红包: runs 红包红 包红包 红包红 包红包: two different, the root of 2 is 1
    signal.is("bigscience-character-repetition-ratio", "红包红包红包", 2, 4);
    signal.isMissing("bigscience-character-repetition-ratio", ENGLISH);
  }

  @Test
  void chineseWebTextCountsAllCharacters() {
    signal.is("chinesewebtext-han-ratio", "水泵 AB", 2, 5);
    signal.is("chinesewebtext-han-ratio", ENGLISH, 0);
    signal.is("chinesewebtext-mean-line-length", "水泵\n运行\n", 6, 3);
    String run = "一二三四五六七八九十甲乙丙";
    signal.is("chinesewebtext-duplicate-13-gram-ratio", run + "\n " + run, 2, 14);
  }

  @Test
  void traditionalCharactersAreThoseWithASimplifiedForm() {
    signal.is("traditional-character-ratio", "這是简体。", 1, 4);
    signal.is("traditional-character-ratio", "这是简体。", 0);
  }

  @Test
  void marksAndSpacesBesideHanAreCounted() {
    signal.is("half-width-mark-ratio", "第一,第二，第三;(第四)", 3, 4);
    signal.is("han-space-ratio", "第 一 条 为了 A 规范", 3, 7);
  }

  @Test
  void verseHasClausesOfOneLength() {
    signal.is("verse-line-ratio", "白日依山尽，黄河入海流。\n水泵在夜间运行，操作人员在场。\n床前明月光", 2, 3);
    signal.isMissing("verse-line-ratio", ENGLISH);
  }
}
