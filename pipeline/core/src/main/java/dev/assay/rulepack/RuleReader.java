package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.Applicability;
import dev.assay.rule.Bilingual;
import dev.assay.rule.Condition;
import dev.assay.rule.Consequence;
import dev.assay.rule.Guard;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import dev.assay.rule.Waiver;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a rule as written into a bound rule. */
final class RuleReader {
  private final Binding binding;
  private final Clauses clauses;
  private final LocalDate asOf;
  private final Problems problems;

  /**
   * @param asOf day with which expiries are compared
   */
  RuleReader(Binding binding, Clauses clauses, LocalDate asOf, Problems problems) {
    this.binding = binding;
    this.clauses = clauses;
    this.asOf = asOf;
    this.problems = problems;
  }

  /**
   * @param use the run's wishes for the pack
   */
  Optional<Rule> read(PackFile pack, PackFile.RuleDraft draft, Selection use) {
    YamlMap node = draft.node();
    Scope scope = word(node, "applies-to").flatMap(Scope::of).orElse(Scope.DOCUMENT);
    Overrides overrides = use.overrides(draft.id());
    ConditionReader conditions = new ConditionReader(binding, pack, scope, overrides, problems);
    Optional<Condition> when = node.find("when").flatMap(conditions::read);
    Optional<YamlNode> exempt = node.find("unless");
    Optional<Condition> unless = exempt.flatMap(conditions::read);
    overrides.finish(problems);
    List<String> basis = basis(pack, node);
    Optional<Consequence> then =
        new ConsequenceReader(scope, problems).read(draft, node.find("then").orElseThrow());
    if (when.isEmpty() || then.isEmpty() || exempt.isPresent() != unless.isPresent()) {
      return Optional.empty();
    }
    ConsequenceReader.checkSpans(node, then.get(), when.get(), problems);
    List<Waiver> waivers = waivers(pack, draft, node);
    return Optional.of(
        new Rule(
            pack.name(),
            draft.id(),
            scope,
            bilingual((YamlMap) node.find("title").orElseThrow()),
            bilingual((YamlMap) node.find("why").orElseThrow()),
            basis,
            status(pack, draft, node),
            word(node, "owner").orElse(null),
            when.get(),
            unless.orElse(null),
            then.get(),
            guard(scope, node),
            waivers,
            texts(node, "false-positives"),
            applicability(use, waivers),
            draft.node().location()));
  }

  private Status status(PackFile pack, PackFile.RuleDraft draft, YamlMap node) {
    Status status = word(node, "status").flatMap(Status::of).orElse(Status.STABLE);
    if (status == Status.DEPRECATED) {
      problems.warning(
          node.find("status").orElseThrow().location(),
          "the rule `" + pack.name() + "." + draft.id() + "` is deprecated",
          "It still works; see the pack for what replaces it");
    }
    return status;
  }

  private List<String> basis(PackFile pack, YamlMap rule) {
    Clauses known = clauses.with(pack);
    List<String> ids = new ArrayList<>();
    for (YamlNode item : items(rule, "basis")) {
      String id = ((YamlScalar) item).text();
      ids.add(id);
      if (known.find(id).isEmpty()) {
        problems.error(
            item.location(),
            "there is no clause `" + id + "`",
            Nodes.suggestion(id, known.ids(), "Clauses"));
      }
    }
    return ids;
  }

  private List<Waiver> waivers(PackFile pack, PackFile.RuleDraft draft, YamlMap rule) {
    List<Waiver> waivers = new ArrayList<>();
    for (YamlNode item : items(rule, "exceptions")) {
      YamlMap map = (YamlMap) item;
      Waiver waiver =
          new Waiver(
              PackReader.text(map, "source"),
              PackReader.text(map, "reason"),
              PackReader.text(map, "approved-by"),
              map.find("expires").flatMap(this::date).orElse(null));
      if (waiver.holdsOn(asOf)) {
        waivers.add(waiver);
      } else {
        problems.warning(
            map.find("expires").orElseThrow().location(),
            "the exception of `"
                + waiver.source()
                + "` from `"
                + pack.name()
                + "."
                + draft.id()
                + "` expired on "
                + waiver.expires()
                + " (approved by "
                + waiver.approvedBy()
                + ")",
            "The rule applies to that source again; renew the exception or remove it");
      }
    }
    return waivers;
  }

  private Optional<LocalDate> date(YamlNode node) {
    String text = ((YamlScalar) node).text();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.error(node.location(), "there is no day " + text, "Write a day of the calendar");
      return Optional.empty();
    }
  }

  private static Applicability applicability(Selection use, List<Waiver> waivers) {
    Set<String> waived = waivers.stream().map(Waiver::source).collect(Collectors.toSet());
    return use.languages().isEmpty() && use.sources().isEmpty() && waived.isEmpty()
        ? Applicability.EVERYWHERE
        : new Applicability(use.languages(), use.sources(), waived);
  }

  private Guard guard(Scope scope, YamlMap rule) {
    Optional<YamlNode> node = rule.find("guard");
    if (node.isEmpty()) {
      return Guard.NONE;
    }
    if (scope != Scope.DOCUMENT) {
      problems.error(
          node.get().location(),
          "a guard counts documents, and this is a " + scope.word() + " rule",
          "Remove it, or count with a source rule: ratio-of: {fate: dropped, more-than: 20%}");
    }
    YamlMap shares = (YamlMap) node.get();
    Guard guard = new Guard(share(shares, "warn-above"), share(shares, "stop-above"));
    if (guard.warnAbove() > guard.stopAbove()) {
      problems.error(
          shares.find("warn-above").orElseThrow().location(),
          "the guard warns only after it stops",
          "`warn-above` must not be larger than `stop-above`");
    }
    return guard;
  }

  private static double share(YamlMap guard, String key) {
    return guard
        .find(key)
        .map(node -> Thresholds.share(((YamlScalar) node).text()))
        .orElse(Double.NaN);
  }

  static Bilingual bilingual(YamlMap node) {
    String en = PackReader.text(node, "en");
    return new Bilingual(en, word(node, "zh").orElse(en));
  }

  private static Optional<String> word(YamlMap map, String key) {
    return map.find(key).map(node -> ((YamlScalar) node).text());
  }

  private static List<YamlNode> items(YamlMap map, String key) {
    @Nullable YamlNode list = map.find(key).orElse(null);
    return list == null ? List.of() : ((YamlList) list).items();
  }

  private static List<String> texts(YamlMap map, String key) {
    return items(map, key).stream().map(item -> ((YamlScalar) item).text()).toList();
  }

  /** Whether examples must show what a rule does before it may do it. */
  static boolean needsExamples(Action action) {
    return action == Action.DROP
        || action == Action.REDACT
        || action == Action.HOLD
        || action == Action.REJECT_SOURCE
        || action == Action.STOP;
  }
}
