package dev.assay.rulepack;

import dev.assay.config.SchemaCheck;
import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.source.CsvDialect;
import dev.assay.source.DataLevel;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the contract of an example's source. What the example leaves out is harmless: an open
 * source of general level under CC0-1.0, for pre-training, worldwide.
 */
final class ExampleSources {
  private final Problems problems;

  ExampleSources(Problems problems) {
    this.problems = problems;
  }

  /** The contract, or empty after problems; keys are those of source contracts. */
  Optional<SourceContract> contract(Optional<YamlNode> node) {
    YamlMap none = new YamlMap(List.of(), Location.ofFile(""));
    if (node.isPresent() && !SchemaCheck.check(node.get(), "source", "source", problems)) {
      return Optional.empty();
    }
    YamlMap map = node.isPresent() ? (YamlMap) node.get() : none;
    try {
      return Optional.of(contract(map));
    } catch (DateTimeParseException e) {
      problems.error(
          map.location(), "there is no day " + e.getParsedString(), "Write a day of the calendar");
      return Optional.empty();
    }
  }

  private static SourceContract contract(YamlMap map) {
    YamlMap purposes = under(map, "purposes");
    YamlMap preferences = under(map, "preferences");
    YamlMap collected = under(map, "collected");
    YamlMap personal = under(map, "personal-data");
    String expected = text(personal, "expected");
    return new SourceContract(
        or(text(map, "id"), "example"),
        text(map, "name"),
        text(map, "publisher"),
        text(map, "url"),
        or(text(map, "license"), "CC0-1.0"),
        evidence(map),
        word(map, "kind", SourceKind.values(), SourceKind.OPEN),
        purposes(purposes, "allowed", List.of(Purpose.PRE_TRAINING)),
        purposes(purposes, "forbidden", List.of()),
        word(preferences, "train-ai", Preference.values(), Preference.UNKNOWN),
        (preferences.find("evidence").isPresent() || preferences.find("files").isPresent())
            && preferences.find("fetched-at").isPresent(),
        date(preferences, "fetched-at"),
        text(map, "jurisdiction"),
        texts(map, "territories"),
        date(collected, "from"),
        date(collected, "to"),
        text(collected, "method"),
        date(map, "expires"),
        expected == null ? null : Boolean.valueOf(expected),
        text(personal, "basis"),
        word(map, "data-level", DataLevel.values(), DataLevel.GENERAL),
        texts(map, "languages"),
        text(map, "domain"),
        null,
        null,
        text(map, "steward"),
        SourceContract.DEFAULT_PRIORITY,
        texts(map, "tags"),
        List.of(),
        "text",
        null,
        null,
        CsvDialect.DEFAULT,
        Map.of(),
        null,
        SourceContract.DEFAULT_MAX_DOCUMENT,
        map.location());
  }

  private static @Nullable LicenseEvidence evidence(YamlMap map) {
    YamlMap evidence = under(map, "license-evidence");
    return evidence.entries().isEmpty()
        ? null
        : new LicenseEvidence(
            text(evidence, "file"),
            text(evidence, "sha256"),
            text(evidence, "statement"),
            text(evidence, "contract"),
            text(evidence, "authorisation"));
  }

  private static List<Purpose> purposes(YamlMap map, String key, List<Purpose> absent) {
    return map.find(key).isEmpty()
        ? absent
        : texts(map, key).stream().flatMap(word -> Purpose.of(word).stream()).toList();
  }

  private static <E extends Enum<E>> E word(YamlMap map, String key, E[] values, E absent) {
    String word = text(map, key);
    return word == null
        ? absent
        : Arrays.stream(values)
            .filter(value -> value.name().equalsIgnoreCase(word.replace('-', '_')))
            .findFirst()
            .orElse(absent);
  }

  private static YamlMap under(YamlMap map, String key) {
    return map.find(key).orElse(null) instanceof YamlMap inner
        ? inner
        : new YamlMap(List.of(), map.location());
  }

  private static @Nullable String text(YamlMap map, String key) {
    return map.find(key).orElse(null) instanceof YamlScalar scalar ? scalar.text() : null;
  }

  private static String or(@Nullable String text, String absent) {
    return text == null ? absent : text;
  }

  private static List<String> texts(YamlMap map, String key) {
    return map.find(key).orElse(null) instanceof YamlList list
        ? list.items().stream().map(item -> ((YamlScalar) item).text()).toList()
        : List.of();
  }

  private static @Nullable LocalDate date(YamlMap map, String key) {
    String text = text(map, key);
    return text == null ? null : LocalDate.parse(text);
  }
}
