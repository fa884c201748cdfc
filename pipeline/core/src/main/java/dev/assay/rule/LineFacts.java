package dev.assay.rule;

import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What line rules may know of one line and the document it stands in.
 *
 * @param measures of the line, by position in {@link LineMeasures#all()}
 * @param counts of the line, by position in {@link BoundRules#lineProbes()}
 * @param document facts of the document that do not depend on its text
 */
record LineFacts(double[] measures, int[] counts, LineRules.Context document) implements Facts {

  @Override
  public double signal(int index) {
    return measures[index];
  }

  @Override
  public int probe(int index) {
    return counts[index];
  }

  @Override
  public String language() {
    return document.language();
  }

  @Override
  public String license() {
    return document.source().license();
  }

  @Override
  public Permission permission() {
    throw new IllegalStateException("Line rules cannot ask for permission");
  }

  @Override
  public SourceContract source() {
    return document.source();
  }

  @Override
  public @Nullable String host() {
    return null;
  }
}
