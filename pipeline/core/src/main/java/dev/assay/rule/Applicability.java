package dev.assay.rule;

import java.util.Set;

/**
 * Which documents a rule looks at at all.
 *
 * @param languages BCP 47 codes, met as by {@code language: {in: …}}; empty for all
 * @param sources ids; empty for all
 * @param waived ids of sources that are excepted on the day of the run
 */
public record Applicability(Set<String> languages, Set<String> sources, Set<String> waived) {
  public static final Applicability EVERYWHERE = new Applicability(Set.of(), Set.of(), Set.of());

  public Applicability {
    languages = Set.copyOf(languages);
    sources = Set.copyOf(sources);
    waived = Set.copyOf(waived);
  }

  /** Whether it looks at documents of this source and language. */
  public boolean covers(String source, String language) {
    return coversSource(source) && (languages.isEmpty() || coversLanguage(language));
  }

  /** Whether it looks at any document of this source. */
  public boolean coversSource(String source) {
    return (sources.isEmpty() || sources.contains(source)) && !waived.contains(source);
  }

  private boolean coversLanguage(String language) {
    for (int cut = language.length(); cut > 0; cut = language.lastIndexOf('-', cut - 1)) {
      if (languages.contains(language.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /** One fixed spelling, whatever order the sets have in this JVM: versions are hashed from it. */
  @Override
  public String toString() {
    return " for "
        + languages.stream().sorted().toList()
        + sources.stream().sorted().toList()
        + waived.stream().sorted().toList();
  }
}
