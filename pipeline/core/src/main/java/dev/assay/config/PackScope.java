package dev.assay.config;

import java.util.List;

/**
 * Which documents a pack judges.
 *
 * @param languages only documents in one of these languages; empty for any
 * @param sources only documents of one of these sources; empty for any
 */
public record PackScope(List<String> languages, List<String> sources) {
  /** Every document. */
  public static final PackScope ALL = new PackScope(List.of(), List.of());

  public PackScope {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
  }
}
