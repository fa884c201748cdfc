package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class DataJuicerSignals {
  private static final List<Measure> ALL =
      List.of(
          new WordsCount(),
          new AlphanumericRatio(),
          new MeanLineLength(),
          new SpecialCharacterRatio(),
          new StopWordRatio(),
          new CharacterRepetitionRatio(),
          new WordRepetitionRatio());

  private DataJuicerSignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
