package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class ChineseSignals {
  private static final List<Measure> ALL =
      List.of(
          new ChineseWords(),
          new FineWeb2MeanWordLength(),
          new FineWeb2AlphabeticWordRatio(),
          new FineWeb2StopWords(),
          new FineWeb2NewlineWordRatio(),
          new BigScienceStopWordRatio(),
          new BigScienceWordRepetitionRatio(),
          new BigScienceCharacterRepetitionRatio(),
          new ChineseWebTextHanRatio(),
          new ChineseWebTextMeanLineLength(),
          new ChineseWebTextDuplicate13GramRatio(),
          new TraditionalCharacterRatio(),
          new HalfWidthMarkRatio(),
          new HanSpaceRatio(),
          new SingleHanWordRatio(),
          new VerseLineRatio(),
          new TopGramRatio(2),
          new TopGramRatio(3),
          new TopGramRatio(4),
          new DuplicateGramRatio(5),
          new DuplicateGramRatio(6),
          new DuplicateGramRatio(7),
          new DuplicateGramRatio(8),
          new DuplicateGramRatio(9),
          new DuplicateGramRatio(10));

  private ChineseSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
