package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import java.util.List;

/** The signals of the family in their fixed order. */
public final class IndustrySignals {
  private static final List<Measure> ALL =
      List.of(
          new MarkupRatio(),
          new CodeRatio(),
          new TableLineRatio(),
          new EmptyCellRatio(),
          new RaggedRowRatio(),
          new FormulaRatio(),
          new LinkRatio(),
          new HeadingLineRatio(),
          new HeadingLevels(),
          new HeadingLevelSkips(),
          new ListLineRatio(),
          new ArticleLineRatio(),
          new ProseLineRatio(),
          new ProseCharacterRatio(),
          new ReferenceLineRatio(),
          new BoilerplateLineRatio(),
          new TemplateLineRatio(),
          new PlaceholderDensity(),
          new FigureDensity(),
          new SentencesCount(),
          new MeanSentenceLength(),
          new TruncatedEnd(),
          new OpenBlock(),
          new MojibakeRatio(),
          new OddWordRatio(),
          new IdentifierRatio(),
          new MachineTranslationHints(),
          new GeneratedTextHints(),
          new GeneratedStyleDensity());

  private IndustrySignals() {}

  public static List<Measure> all() {
    return ALL;
  }
}
