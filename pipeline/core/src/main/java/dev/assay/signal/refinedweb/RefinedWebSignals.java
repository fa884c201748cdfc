package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class RefinedWebSignals {
  private static final List<Measure> ALL =
      List.of(
          new WordsCount(),
          new MeanWordLength(),
          new SymbolWordRatio(),
          new NonAlphabeticWordRatio(),
          new StopWords(),
          new BulletLineRatio(),
          new EllipsisLineRatio(),
          new DuplicateLineRatio(),
          new DuplicateLineCharacterRatio(),
          new DuplicateParagraphRatio(),
          new DuplicateParagraphCharacterRatio(),
          new RemovedWordRatio(),
          new TopGramRatio(2),
          new TopGramRatio(3),
          new TopGramRatio(4),
          new DuplicateGramRatio(5),
          new DuplicateGramRatio(6),
          new DuplicateGramRatio(7),
          new DuplicateGramRatio(8),
          new DuplicateGramRatio(9),
          new DuplicateGramRatio(10));

  private RefinedWebSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
