package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks at every single value for what a schema cannot say: surprises of YAML, and sizes, shares
 * and whole numbers that have the right form but no meaning. Each value is reported once.
 */
final class ValueCheck {
  private final Problems problems;
  private final Surprises surprises;
  private final Set<Location> reported = new HashSet<>();

  /**
   * @param problems those found so far; their places are passed over
   */
  ValueCheck(Problems problems) {
    this.problems = problems;
    this.surprises = new Surprises(problems);
    problems.list().stream().map(Problem::location).forEach(reported::add);
  }

  void walk(Place place) {
    if (place.node() instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        if (!reported.contains(entry.key().location())) {
          surprises.key(place, entry.key());
        }
        walk(place.value(entry));
      }
    } else if (place.node() instanceof YamlList list) {
      for (int i = 0; i < list.items().size(); i++) {
        walk(place.item(list, i));
      }
    } else if (place.node() instanceof YamlScalar scalar && !reported.contains(scalar.location())) {
      surprises.value(place, scalar);
      magnitude(place, scalar);
    }
  }

  private void magnitude(Place place, YamlScalar scalar) {
    if (scalar.type() == CoreType.NULL || isUnderstood(place.view(), scalar)) {
      return;
    }
    problems.error(
        scalar.location(),
        place.named() + " is " + scalar.text() + fault(place.view()),
        "Write " + Types.expected(place.view()));
  }

  private static String fault(SchemaView view) {
    return view.text("format").equals("percent")
        ? ", which is more than the whole"
        : ", which is too large or not a whole number";
  }

  private static boolean isUnderstood(SchemaView view, YamlScalar scalar) {
    String text = scalar.text();
    boolean plain = scalar.quoted() || scalar.type() == CoreType.TEXT;
    if (!plain && !Surprises.isPlainNumber(text)) {
      return true;
    }
    try {
      switch (view.text("format")) {
        case "size" -> Sizes.bytes(text);
        case "percent" -> Percent.ratio(text);
        default -> {
          if (view.types().equals(Set.of("integer"))) {
            Long.parseLong(text);
          }
        }
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
