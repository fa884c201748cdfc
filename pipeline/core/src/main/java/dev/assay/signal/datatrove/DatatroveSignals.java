package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class DatatroveSignals {
  private static final List<Measure> ALL =
      List.of(
          new TokensCount(),
          new WordsCount(),
          new MeanWordLength(),
          new HashRatio(),
          new EllipsisRatio(),
          new AlphabeticRatio(),
          new StopWords(),
          new NewlineRatio(),
          new SentencesCount(),
          new TopGramRatio(2),
          new TopGramRatio(3),
          new TopGramRatio(4),
          new DuplicateGramRatio(5),
          new DuplicateGramRatio(6),
          new DuplicateGramRatio(7),
          new DuplicateGramRatio(8),
          new DuplicateGramRatio(9),
          new DuplicateGramRatio(10));

  private DatatroveSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
