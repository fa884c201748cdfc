package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Nearest;
import dev.assay.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads decisions ({@code assay/decisions/v1}). */
final class DecisionFiles {
  static final String SCHEMA = "decisions";

  private final LocalDate asOf;
  private final List<String> sources;
  private final Problems problems;
  private final Map<String, Location> seen = new HashMap<>();

  /**
   * @param asOf the day on which decisions must still apply
   * @param sources ids of the run's sources
   */
  DecisionFiles(LocalDate asOf, List<String> sources, Problems problems) {
    this.asOf = asOf;
    this.sources = sources;
    this.problems = problems;
  }

  /** Decisions that apply; those that have expired are warnings. */
  List<Decision> bind(List<ConfigFile> files) {
    List<Decision> decisions = new ArrayList<>();
    for (ConfigFile file : files) {
      Optional<YamlNode> root =
          file.parse(problems).filter(node -> SchemaName.isRight(node, SCHEMA, problems));
      root.ifPresent(node -> SchemaCheck.check(node, SCHEMA, problems));
      YamlNode list = root.map(Values::of).flatMap(values -> values.node("decisions")).orElse(null);
      if (list instanceof YamlList items) {
        items.items().forEach(item -> bind(Values.of(item)).ifPresent(decisions::add));
      }
    }
    return decisions;
  }

  private Optional<Decision> bind(Values values) {
    Optional<YamlScalar> id = values.scalar("id");
    Optional<Decision.Verdict> verdict = values.word("decision", Decision.Verdict.class);
    if (id.isEmpty() || verdict.isEmpty()) {
      return Optional.empty();
    }
    checkId(id.get());
    Decision decision =
        new Decision(
            id.get().text(),
            verdict.get(),
            values.text("reason", ""),
            values.text("approved-by", ""),
            values.date("expires"),
            id.get().location());
    if (decision.appliesOn(asOf)) {
      return Optional.of(decision);
    }
    problems.warning(
        values.at("expires"),
        "the decision on `" + decision.id() + "` expired before " + asOf + " and no longer applies",
        "Renew it or remove it");
    return Optional.empty();
  }

  private void checkId(YamlScalar id) {
    Location first = seen.putIfAbsent(id.text(), id.location());
    if (first != null) {
      problems.error(
          id.location(),
          "`" + id.text() + "` is already decided at " + first,
          "Keep one decision for each document");
    }
    int slash = id.text().indexOf('/');
    String source = slash < 0 ? "" : id.text().substring(0, slash);
    if (slash > 0 && !sources.isEmpty() && !sources.contains(source)) {
      problems.error(
          id.location(),
          "the run has no source `" + source + "`",
          Nearest.to(source, sources)
              .map(near -> "Did you mean `" + near + "/…`?")
              .orElse("Sources: " + String.join(", ", sources)));
    }
  }
}
