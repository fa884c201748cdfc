package dev.assay.config;

import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import dev.assay.source.FieldMapping;
import dev.assay.source.FieldMapping.TextTemplate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the mapping of {@code fields}. */
final class FieldBinder {
  private static final Set<String> COLUMNS =
      Set.of("id", "text", "title", "url", "author", "published", "license", "language");

  private final Problems problems;

  FieldBinder(Problems problems) {
    this.problems = problems;
  }

  /** Null when the source maps no fields. */
  @Nullable FieldMapping bind(Values source) {
    if (!(source.node("fields").orElse(null) instanceof YamlMap map)) {
      return null;
    }
    Values fields = new Values(map);
    Map<String, String> metadata = new LinkedHashMap<>();
    for (YamlMap.Entry entry : map.entries()) {
      String name = entry.key().text();
      if (!COLUMNS.contains(name)) {
        fields.text(name).ifPresent(path -> metadata.put(name, path));
        suspectTypo(entry.key(), map);
      }
      if (!name.equals("text")) {
        fields.scalar(name).ifPresent(path -> FieldPath.check(path, problems));
      }
    }
    return new FieldMapping(
        fields.textOrNull("id"),
        text(fields),
        fields.textOrNull("title"),
        fields.textOrNull("url"),
        fields.textOrNull("author"),
        fields.textOrNull("published"),
        fields.textOrNull("license"),
        fields.textOrNull("language"),
        Collections.unmodifiableMap(metadata));
  }

  private void suspectTypo(YamlScalar key, YamlMap fields) {
    Optional<String> near = Nearest.to(key.text(), COLUMNS);
    near.filter(column -> fields.find(column).isEmpty())
        .ifPresent(
            column ->
                problems.warning(
                    key.location(),
                    "`" + key.text() + "` is carried as metadata",
                    "Did you mean `" + column + "`?"));
  }

  private TextTemplate text(Values fields) {
    List<YamlScalar> parts = fields.scalars("text");
    if (fields.node("text").orElse(null) instanceof YamlList) {
      parts.forEach(path -> FieldPath.check(path, problems));
      return FieldPath.list(parts.stream().map(YamlScalar::text).toList());
    }
    return parts.isEmpty()
        ? new TextTemplate(List.of(""), List.of(), false)
        : FieldPath.template(parts.get(0), problems);
  }
}
