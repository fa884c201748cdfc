package dev.assay.rule;

import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What a source rule may know of one source: its contract, and how its documents were judged.
 *
 * @param source the contract
 * @param permission decided for the source's own license
 * @param counts how its records fared
 */
public record SourceFacts(SourceContract source, Permission permission, RecordCounts counts)
    implements CountedFacts {

  @Override
  public double signal(int index) {
    return Double.NaN;
  }

  @Override
  public int probe(int index) {
    return 0;
  }

  @Override
  public String language() {
    return "und";
  }

  @Override
  public String license() {
    return source.license();
  }

  @Override
  public @Nullable String host() {
    return null;
  }
}
