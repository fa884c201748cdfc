package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class RedPajamaSignals {
  private static final List<Measure> ALL =
      List.of(
          new WordsCount(),
          new MeanWordLength(),
          new UniqueWordRatio(),
          new WordEntropy(),
          new SentencesCount(),
          new SymbolWordRatio(),
          new NonAlphabeticWordRatio(),
          new UpperCaseWordRatio(),
          new StopWordRatio(),
          new CurlyBracketRatio(),
          new LoremIpsumRatio(),
          new JavaScriptWords(),
          new TerminalLineRatio(),
          new BulletLineRatio(),
          new MeanLineWords(),
          new MeanLineUpperCaseRatio(),
          new MeanLineNumericRatio(),
          new TopGramRatio(2),
          new TopGramRatio(3),
          new TopGramRatio(4),
          new DuplicateGramRatio(5),
          new DuplicateGramRatio(6),
          new DuplicateGramRatio(7),
          new DuplicateGramRatio(8),
          new DuplicateGramRatio(9),
          new DuplicateGramRatio(10));

  private RedPajamaSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
