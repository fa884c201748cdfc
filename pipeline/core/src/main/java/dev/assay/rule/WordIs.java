package dev.assay.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of the document or its source is, or is not, one of some words.
 *
 * @param attribute which word
 * @param operator how it is compared
 * @param words as written; empty for missing and present
 * @param lookup the same as a set
 */
public record WordIs(
    Attribute attribute, WordOperator operator, List<String> words, Set<String> lookup)
    implements Condition {
  public WordIs {
    words = List.copyOf(words);
    lookup = Set.copyOf(lookup);
  }

  public WordIs(Attribute attribute, WordOperator operator, List<String> words) {
    this(attribute, operator, words, Set.copyOf(words));
  }

  @Override
  public boolean holds(Facts facts) {
    if (attribute.isSet()) {
      return holdsFor(attribute.words(facts));
    }
    String word = attribute.word(facts);
    return switch (operator) {
      case EQUALS, IN, HAS -> word != null && meets(word);
      case NOT_IN -> word != null && !meets(word);
      case MISSING -> word == null;
      case PRESENT -> word != null;
    };
  }

  private boolean holdsFor(Collection<String> measured) {
    return switch (operator) {
      case EQUALS, IN, HAS -> measured.stream().anyMatch(lookup::contains);
      case NOT_IN -> !measured.isEmpty() && measured.stream().noneMatch(lookup::contains);
      case MISSING -> measured.isEmpty();
      case PRESENT -> !measured.isEmpty();
    };
  }

  private boolean meets(String word) {
    if (lookup.contains(word)) {
      return true;
    }
    return switch (attribute.meeting()) {
      case EXACT -> false;
      case SUBTAG -> meetsShorterTag(word);
      case DOMAIN -> meetsParentDomain(word);
    };
  }

  private boolean meetsShorterTag(String tag) {
    for (int cut = tag.lastIndexOf('-'); cut > 0; cut = tag.lastIndexOf('-', cut - 1)) {
      if (lookup.contains(tag.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean meetsParentDomain(String host) {
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      if (lookup.contains(host.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Explanation explain(Facts facts) {
    @Nullable String found =
        attribute.isSet()
            ? String.join(", ", attribute.words(facts).stream().sorted().toList())
            : attribute.word(facts);
    return Explanation.word(attribute.id(), holds(facts), found, threshold());
  }

  private String threshold() {
    return switch (operator) {
      case EQUALS, HAS -> operator.word() + " " + String.join(", ", words);
      case IN, NOT_IN -> operator.word() + " " + words;
      case MISSING, PRESENT -> operator.word();
    };
  }

  @Override
  public String toString() {
    String test =
        switch (operator) {
          case EQUALS -> "{equals: " + Quoted.of(words.get(0)) + "}";
          case IN, NOT_IN, HAS -> "{" + operator.word() + ": " + Quoted.list(words) + "}";
          case MISSING -> "{missing: true}";
          case PRESENT -> "{missing: false}";
        };
    int dot = attribute.id().indexOf('.');
    return dot < 0
        ? "{" + attribute.id() + ": " + test + "}"
        : "{"
            + attribute.id().substring(0, dot)
            + ": {"
            + attribute.id().substring(dot + 1)
            + ": "
            + test
            + "}}";
  }
}
