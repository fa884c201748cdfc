package dev.assay.config;

import dev.assay.problem.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to a map that the schema check has seen. A value of the wrong type counts as absent:
 * the check has reported it, and binding goes on to find more.
 */
record Values(YamlMap map) {

  static Values of(YamlNode node) {
    return new Values(node instanceof YamlMap map ? map : new YamlMap(List.of(), node.location()));
  }

  boolean has(String key) {
    return map.find(key).isPresent();
  }

  Location at(String key) {
    return map.find(key).map(YamlNode::location).orElse(map.location());
  }

  Optional<YamlNode> node(String key) {
    return map.find(key);
  }

  Optional<YamlScalar> scalar(String key) {
    return map.find(key)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> scalar.type() != CoreType.NULL);
  }

  Optional<String> text(String key) {
    return scalar(key).map(YamlScalar::text);
  }

  @Nullable String textOrNull(String key) {
    return text(key).orElse(null);
  }

  String text(String key, String absent) {
    return text(key).orElse(absent);
  }

  /** The map under a key, empty when absent. */
  Values under(String key) {
    return map.find(key).map(Values::of).orElseGet(() -> new Values(empty()));
  }

  private YamlMap empty() {
    return new YamlMap(List.of(), map.location());
  }

  /** Scalars of a list, or a single scalar as a list of one. */
  List<YamlScalar> scalars(String key) {
    YamlNode node = map.find(key).orElse(null);
    if (node instanceof YamlList list) {
      return list.items().stream()
          .filter(YamlScalar.class::isInstance)
          .map(YamlScalar.class::cast)
          .toList();
    }
    return scalar(key).map(List::of).orElse(List.of());
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(YamlScalar::text).toList();
  }

  @Nullable LocalDate date(String key) {
    try {
      return text(key).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  boolean flag(String key, boolean absent) {
    Boolean flag = flag(key);
    return flag == null ? absent : flag;
  }

  /** Null when absent. */
  @Nullable Boolean flag(String key) {
    YamlScalar scalar = scalar(key).orElse(null);
    return scalar == null || scalar.type() != CoreType.BOOLEAN
        ? null
        : Boolean.valueOf(scalar.text().toLowerCase(Locale.ROOT));
  }

  long integer(String key, long absent) {
    try {
      return text(key).map(Long::parseLong).orElse(absent);
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  double number(String key, double absent) {
    try {
      return text(key).map(Double::parseDouble).orElse(absent);
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  long size(String key, long absent) {
    try {
      return text(key).map(Sizes::bytes).orElse(absent);
    } catch (IllegalArgumentException e) {
      return absent;
    }
  }

  double share(String key, double absent) {
    try {
      return text(key).map(Percent::ratio).orElse(absent);
    } catch (IllegalArgumentException e) {
      return absent;
    }
  }

  /** A word of an enum whose constants are the words in upper case with underscores. */
  <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    return text(key).flatMap(text -> constant(text, type));
  }

  static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  <E extends Enum<E>> List<E> words(String key, Class<E> type) {
    return texts(key).stream().flatMap(text -> constant(text, type).stream()).toList();
  }
}
