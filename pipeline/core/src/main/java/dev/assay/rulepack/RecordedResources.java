package dev.assay.rulepack;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers what was read, so that a release can hold it. */
final class RecordedResources implements Resources {
  private final Resources resources;
  private final SortedMap<String, String> texts = new TreeMap<>();

  RecordedResources(Resources resources) {
    this.resources = resources;
  }

  @Override
  public Optional<String> read(String relative, Location location, Problems problems) {
    Optional<String> text = resources.read(relative, location, problems);
    text.ifPresent(found -> texts.put(relative, found));
    return text;
  }

  /** Texts by the path that names them. */
  SortedMap<String, String> texts() {
    return texts;
  }
}
