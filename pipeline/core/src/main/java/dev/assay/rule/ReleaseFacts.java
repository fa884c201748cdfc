package dev.assay.rule;

import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What a release rule may know: how the records of all sources fared, duplicates removed. The
 * vocabulary of its conditions keeps it from asking for anything else.
 *
 * @param counts of all sources together
 */
public record ReleaseFacts(RecordCounts counts) implements CountedFacts {

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
    throw new IllegalStateException("A release has no license of its own");
  }

  @Override
  public Permission permission() {
    throw new IllegalStateException("A release has no permission of its own");
  }

  @Override
  public SourceContract source() {
    throw new IllegalStateException("A release has no source of its own");
  }

  @Override
  public @Nullable String host() {
    return null;
  }
}
