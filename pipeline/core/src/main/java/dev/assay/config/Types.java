package dev.assay.config;

import dev.assay.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Kinds of value that a place takes. */
final class Types {
  private Types() {}

  /** Whether some alternative takes this kind of value. */
  static boolean accepts(SchemaView view, YamlNode node) {
    Set<String> types = view.types();
    return types.isEmpty() || ofNode(node).stream().anyMatch(types::contains);
  }

  private static List<String> ofNode(YamlNode node) {
    if (node instanceof YamlMap) {
      return List.of("object");
    }
    if (node instanceof YamlList) {
      return List.of("array");
    }
    return switch (((YamlScalar) node).type()) {
      case NULL -> List.of("null");
      case BOOLEAN -> List.of("boolean");
      case INTEGER -> List.of("integer", "number");
      case FLOAT -> List.of("number");
      case TEXT -> List.of("string");
    };
  }

  static void report(Place place, Problems problems) {
    CoreType type = place.node() instanceof YamlScalar scalar ? scalar.type() : null;
    String found =
        type == CoreType.NULL
            ? "but nothing stands here"
            : type == CoreType.FLOAT
                ? "not a number with a fraction"
                : "not " + place.node().kind();
    problems.error(
        place.location(),
        place.named() + " takes " + expected(place.view()) + ", " + found,
        remedy(place));
  }

  /** What a place takes, in words. */
  static String expected(SchemaView view) {
    List<String> words = new ArrayList<>();
    String form = Forms.of(view.text("format"));
    if (!form.isEmpty()) {
      words.add(form);
    }
    for (String type : view.types()) {
      boolean covered = !form.isEmpty() && !type.equals("object") && !type.equals("array");
      if (!covered) {
        words.add(word(type, view));
      }
    }
    return String.join(" or ", words.stream().distinct().toList());
  }

  private static String word(String type, SchemaView view) {
    return switch (type) {
      case "object" -> "a map";
      case "array" -> "a list";
      case "boolean" -> CoreType.BOOLEAN.words();
      case "integer" -> CoreType.INTEGER.words();
      case "number" -> CoreType.FLOAT.words();
      case "null" -> CoreType.NULL.words();
      default -> view.words().isEmpty() ? "text" : "a word";
    };
  }

  private static String remedy(Place place) {
    Set<String> types = place.view().types();
    if (place.node() instanceof YamlScalar scalar && scalar.type() != CoreType.NULL) {
      String text = scalar.text();
      if (types.contains("boolean")) {
        return Surprises.truth(text).map(truth -> "Write " + truth).orElse("Write true or false");
      }
      if (types.contains("string") && !scalar.quoted() && place.view().words().isEmpty()) {
        return "Put it in quotes: \"" + text + "\"";
      }
      boolean number = types.contains("integer") || types.contains("number");
      if (scalar.quoted() && number && Surprises.isPlainNumber(text)) {
        return "Remove the quotes: " + text;
      }
      if (types.contains("array") && text.length() < 60) {
        return "Write a list: [" + text + "]";
      }
    }
    Set<String> words = place.view().words();
    String description = place.view().text("description");
    if (!words.isEmpty()) {
      return "Allowed: " + String.join(", ", words);
    }
    return description;
  }
}
