package dev.assay.config;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import java.util.Optional;
import java.util.Set;

/** Rewords what is wrong with a single value of the right kind. */
final class ScalarViolation {
  private static final int LONGEST_SHOWN = 60;

  private final String schema;
  private final Place place;
  private final String shown;
  private final String text;
  private final Problems problems;

  ScalarViolation(String schema, Place place, YamlScalar scalar, Problems problems) {
    this.schema = schema;
    this.place = place;
    this.text = scalar.text();
    this.shown = shorten(text);
    this.problems = problems;
  }

  void report(Set<String> kinds) {
    if (kinds.contains("const") || kinds.contains("enum")) {
      word();
    } else if (kinds.contains("minLength") && text.isEmpty()) {
      error(place.named() + " is empty", place.view().text("description"));
    } else if (kinds.contains("pattern") || kinds.contains("format")) {
      form();
    } else if (kinds.stream().anyMatch(kind -> kind.endsWith("imum"))) {
      error(
          place.named() + " is " + shown + ", which is outside its range",
          "Write a number " + range());
    } else if (kinds.contains("maxLength") || kinds.contains("minLength")) {
      length();
    }
  }

  private void word() {
    Set<String> words = place.view().words();
    Optional<String> near = nearest(words);
    if (words.size() == 1) {
      String only = words.iterator().next();
      error(place.named() + " is `" + shown + "`", "Write `" + only + "`");
    } else {
      String allowed = "Allowed: " + String.join(", ", words);
      error(
          "`" + shown + "` is not a word that " + place.named() + " takes",
          near.map(word -> "Did you mean `" + word + "`? " + allowed).orElse(allowed));
    }
  }

  /** {@code on} is nearest to {@code yes} where it is allowed. */
  private Optional<String> nearest(Set<String> words) {
    String meant =
        Surprises.truth(text).map(truth -> truth.equals("true") ? "on" : "off").orElse("");
    return words.contains(meant) ? Optional.of(meant) : Nearest.to(text, words);
  }

  private void form() {
    if (place.view().text("format").equals("date") && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      error("there is no day " + text, "Write a day such as 2026-08-31");
      return;
    }
    String form = Forms.of(place.view().text("format"));
    String example =
        place.view().annotation("examples").map(examples -> examples.path(0).asText()).orElse("");
    String remedy =
        !form.isEmpty()
            ? "Write " + form
            : !example.isEmpty() ? "For example: " + example : place.view().text("description");
    error("`" + shown + "` is not what " + place.named() + " takes", remedy);
  }

  private void length() {
    String most = place.view().text("maxLength");
    boolean one = most.equals("1");
    error(
        place.named() + " is too " + (most.isEmpty() ? "short" : "long"),
        one ? "Write a single character" : most.isEmpty() ? "" : "At most " + most + " characters");
  }

  private String range() {
    String least = bound("minimum", "at least ").orElse("");
    String above = bound("exclusiveMinimum", "more than ").orElse(least);
    String most = bound("maximum", "at most ").orElse("");
    String below = bound("exclusiveMaximum", "less than ").orElse(most);
    return above + (above.isEmpty() || below.isEmpty() ? "" : " and ") + below;
  }

  private Optional<String> bound(String keyword, String words) {
    return place.view().annotation(keyword).map(JsonNode::asText).map(words::concat);
  }

  private void error(String message, String remedy) {
    problems.error(place.location(), message, remedy);
  }

  private static String shorten(String text) {
    String line = text.replace("\n", "\\n");
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}
