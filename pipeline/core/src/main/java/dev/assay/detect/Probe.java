package dev.assay.detect;

import java.util.List;

/**
 * Something that is looked for in the text while it is at hand; rules later see only how often and
 * where it was found. Equal probes of several rules are looked for once.
 */
public sealed interface Probe {

  /** A built-in detector by its stable kind, such as {@code cn-resident-id}. */
  record Kind(String id) implements Probe {}

  /**
   * Distinct words of a list.
   *
   * @param name of the list, for explanations
   * @param words as written; matched whole for scripts with word spaces, anywhere for Han
   * @param sha256 digest of the list
   */
  record Keywords(String name, List<String> words, String sha256) implements Probe {
    public Keywords {
      words = List.copyOf(words);
    }
  }

  /** Occurrences of any of the phrases, case ignored. */
  record Phrases(List<String> phrases) implements Probe {
    public Phrases {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * Occurrences of a linear-time regular expression (RE2 syntax).
   *
   * @param boundary word, digits or none: what may not touch a match
   */
  record Pattern(String regex, String boundary) implements Probe {}

  /** White space at either end of a line; a blank line is one such place. */
  record EdgeSpace() implements Probe {}
}
