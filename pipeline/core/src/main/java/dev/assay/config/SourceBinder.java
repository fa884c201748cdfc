package dev.assay.config;

import dev.assay.problem.Problems;
import dev.assay.source.CsvDialect;
import dev.assay.source.DataLevel;
import dev.assay.source.FieldMapping;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a contract of a source's keys, defaults already merged in. */
final class SourceBinder {
  private final ConfigFile file;
  private final Values values;
  private final Problems problems;

  SourceBinder(ConfigFile file, YamlMap map, Problems problems) {
    this.file = file;
    this.values = new Values(map);
    this.problems = problems;
  }

  /** Empty when a key is missing without which there is no contract. */
  Optional<SourceContract> bind() {
    FieldMapping fields = new FieldBinder(problems).bind(values);
    Optional<SourceKind> kind = values.word("kind", SourceKind.class);
    Optional<String> id = values.text("id");
    Optional<String> license = values.text("license");
    Optional<SourceContract> contract =
        id.isPresent() && license.isPresent() && kind.isPresent()
            ? Optional.of(contract(id.get(), license.get(), kind.get(), fields))
            : Optional.empty();
    new SourceTerms(file, values, problems).check();
    new SourceData(file, values, problems).check();
    return contract;
  }

  private SourceContract contract(
      String id, String license, SourceKind kind, @Nullable FieldMapping fields) {
    Values preferences = values.under("preferences");
    Values collected = values.under("collected");
    Values personal = values.under("personal-data");
    Values industry = values.under("industry");
    return new SourceContract(
        id,
        values.textOrNull("name"),
        values.textOrNull("publisher"),
        values.textOrNull("url"),
        license,
        evidence(),
        kind,
        values.under("purposes").words("allowed", Purpose.class),
        values.under("purposes").words("forbidden", Purpose.class),
        new PreferenceFiles(file, preferences, problems).trainAi(values.textOrNull("url")),
        (preferences.has("evidence") || preferences.has("files")) && preferences.has("fetched-at"),
        preferences.date("fetched-at"),
        values.textOrNull("jurisdiction"),
        values.texts("territories"),
        collected.date("from"),
        collected.date("to"),
        collected.textOrNull("method"),
        values.date("expires"),
        personal.flag("expected"),
        personal.textOrNull("basis"),
        values.word("data-level", DataLevel.class).orElse(DataLevel.UNKNOWN),
        values.texts("languages"),
        values.textOrNull("domain"),
        industry.textOrNull("gbt4754"),
        industry.textOrNull("isic"),
        values.textOrNull("steward"),
        (int) values.integer("priority", SourceContract.DEFAULT_PRIORITY),
        values.texts("tags"),
        values.texts("files"),
        values.text("format", Formats.AUTO),
        values.textOrNull("encoding"),
        values.textOrNull("records"),
        dialect(),
        normalise(),
        fields,
        values.size("max-document", SourceContract.DEFAULT_MAX_DOCUMENT),
        values.map().location());
  }

  private @Nullable LicenseEvidence evidence() {
    if (!values.has("license-evidence")) {
      return null;
    }
    Values evidence = values.under("license-evidence");
    return new LicenseEvidence(
        evidence.textOrNull("file"),
        evidence.textOrNull("sha256"),
        evidence.textOrNull("statement"),
        evidence.textOrNull("contract"),
        evidence.textOrNull("authorisation"));
  }

  private CsvDialect dialect() {
    Values csv = values.under("csv");
    char delimiter = values.text("format", Formats.AUTO).equals("tsv") ? '\t' : CsvDialect.DETECT;
    return new CsvDialect(
        character(csv, "delimiter", delimiter),
        character(csv, "quote", CsvDialect.DETECT),
        csv.flag("header", true));
  }

  private static char character(Values csv, String key, char absent) {
    return csv.text(key)
        .filter(text -> text.length() == 1)
        .map(text -> text.charAt(0))
        .orElse(absent);
  }

  private Map<String, Boolean> normalise() {
    Map<String, Boolean> steps = new LinkedHashMap<>();
    Values normalise = values.under("normalise");
    for (String step : normalise.map().keys()) {
      normalise.text(step).ifPresent(word -> steps.put(step, word.equals("on")));
    }
    return Map.copyOf(steps);
  }
}
