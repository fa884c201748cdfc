package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class DolmaSignals {
  private static final List<Measure> ALL =
      List.of(
          new WordsCount(),
          new MedianWordLength(),
          new SymbolWordRatio(),
          new AlphabeticWordRatio(),
          new RequiredWords(),
          new BulletLineRatio(),
          new EllipsisLineRatio(),
          new DuplicateLineRatio(),
          new DuplicateLineCharacterRatio(),
          new TopGramRatio(2),
          new TopGramRatio(3),
          new TopGramRatio(4),
          new DuplicateGramRatio(5),
          new DuplicateGramRatio(6),
          new DuplicateGramRatio(7),
          new DuplicateGramRatio(8),
          new DuplicateGramRatio(9),
          new DuplicateGramRatio(10),
          new LinesCount(),
          new LinesWithoutEndMark(),
          new LinesOfFewWords(),
          new JavaScript(),
          new LoremIpsum(),
          new CurlyBracket());

  private DolmaSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
