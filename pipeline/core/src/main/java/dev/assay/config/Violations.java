package dev.assay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Rewords what a validator found wrong at one place. */
final class Violations {
  private static final Set<String> SHAPES =
      Set.of(
          "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames");

  private final String schema;
  private final Problems problems;

  Violations(String schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** Reports everything that is wrong at a place, each thing once. */
  void report(Place place, List<ValidationMessage> messages) {
    Set<String> kinds =
        messages.stream().map(ValidationMessage::getType).collect(Collectors.toSet());
    if (place.node() instanceof YamlMap map && Types.accepts(place.view(), map)) {
      unknownKeys(place, map, properties(messages, "additionalProperties"));
      missingKeys(place, messages);
    } else if (!Types.accepts(place.view(), place.node())) {
      Types.report(place, problems);
      return;
    } else if (place.node() instanceof YamlScalar scalar) {
      new ScalarViolation(schema, place, scalar, problems).report(kinds);
    }
    SHAPES.stream().filter(kinds::contains).sorted().forEach(kind -> shape(place, kind));
  }

  /** A last word when no better one was found. */
  void unclear(Place place) {
    problems.error(
        place.location(),
        place.named() + " is not written in a way that is understood",
        place.view().text("description"));
  }

  private static Set<String> properties(List<ValidationMessage> messages, String type) {
    return messages.stream()
        .filter(message -> message.getType().equals(type))
        .map(ValidationMessage::getProperty)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void unknownKeys(Place place, YamlMap map, Set<String> unknown) {
    Set<String> known = place.view().keys();
    for (String key : unknown) {
      if (!known.contains(key)) {
        map.entry(key).ifPresent(entry -> unknownKey(place, map, entry.key(), known));
      }
    }
  }

  private void unknownKey(Place place, YamlMap map, YamlScalar key, Set<String> known) {
    Set<String> free = new LinkedHashSet<>(known);
    free.removeAll(map.keys());
    String name = key.text();
    String path = place.path().isEmpty() ? name : place.path() + "." + name;
    String remedy =
        Later.isKey(schema, path)
            ? "`" + name + "` is not available in this version: remove it"
            : Nearest.to(name, free)
                .or(() -> Nearest.to(name, known))
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("Known here: " + String.join(", ", known));
    problems.error(key.location(), "unknown key `" + name + "`", remedy);
  }

  /** Alternatives that each miss another key are one problem: one of the keys is needed. */
  private void missingKeys(Place place, List<ValidationMessage> messages) {
    Set<String> needed = new LinkedHashSet<>();
    Set<String> oneOf = new LinkedHashSet<>();
    for (ValidationMessage message : messages) {
      if (message.getType().equals("required") && message.getProperty() != null) {
        boolean branch =
            message.getEvaluationPath().toString().matches(".*/(anyOf|oneOf)/[0-9]+/required.*");
        (branch ? oneOf : needed).add(message.getProperty());
      }
    }
    if (oneOf.size() == 1) {
      needed.addAll(oneOf);
    } else if (!oneOf.isEmpty()) {
      problems.error(
          place.location(),
          "one of the keys " + quoted(oneOf) + " is missing" + inside(place),
          "Add one of them");
    }
    needed.forEach(key -> missingKey(place, key));
  }

  private void missingKey(Place place, String key) {
    SchemaView view = place.view().key(key);
    String description = view.text("description");
    Set<String> words = view.words();
    String value = words.size() == 1 ? words.iterator().next() : "…";
    String remedy = "Add `" + key + ": " + value + "`";
    problems.error(
        place.location(),
        "the key `" + key + "` is missing" + inside(place),
        description.isEmpty() ? remedy : remedy + ". " + description);
  }

  private void shape(Place place, String kind) {
    String message =
        switch (kind) {
          case "minItems" ->
              isEmpty(place)
                  ? place.named() + " is an empty list"
                  : place.named() + " is a list of too few items";
          case "maxItems" -> place.named() + " is a list of too many items";
          case "maxProperties" -> place.named() + " has too many keys";
          case "uniqueItems" -> place.named() + " names something twice";
          case "propertyNames" -> place.named() + " has a key that is not lower-case-with-dashes";
          default -> place.named() + " is empty";
        };
    JsonNode least = place.view().annotation("minItems").orElse(null);
    String remedy =
        kind.equals("minItems") && least != null
            ? "Name at least " + least.asInt()
            : kind.equals("uniqueItems")
                ? "Remove the repetition"
                : place.view().text("description");
    problems.error(place.location(), message, remedy);
  }

  private static boolean isEmpty(Place place) {
    return place.node() instanceof YamlList list && list.items().isEmpty();
  }

  private static String inside(Place place) {
    if (place.key().isEmpty()) {
      return "";
    }
    return place.item() ? " in this item of `" + place.key() + "`" : " in `" + place.key() + "`";
  }

  private static String quoted(Set<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}
