package dev.assay.beam.plan;

import dev.assay.beam.work.Unit;
import dev.assay.config.Decision;
import dev.assay.config.RunConfig;
import dev.assay.document.Split;
import dev.assay.prepare.PrepareConfig;
import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rulepack.PackSource;
import dev.assay.signal.Signals;
import dev.assay.signal.measure.Signal;
import dev.assay.source.SourceContract;
import dev.assay.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each stage depends on. A stage's contract version goes up when its code comes to decide
 * otherwise on the same input.
 */
final class StageDigests {
  private static final String PREPARE = "prepare/6";
  private static final String TOKENS = "tokens/1";
  private static final String JUDGE = "judge/2";
  private static final String GATE = "gate/2";
  private static final String DEDUP = "dedup/2";
  private static final String EMIT = "emit/1";
  private static final String RELEASE = "release/1";

  private final RunConfig config;
  private final BoundRules rules;
  private final List<PackSource> packs;
  private final PrepareConfig prepare;
  private final Usage usage;
  private final String textRules;
  private final List<String> benchmarks;

  /**
   * @param benchmarks files of benchmarks with their digests
   */
  StageDigests(
      RunConfig config, Rules rules, PrepareConfig prepare, Usage usage, List<String> benchmarks) {
    this.benchmarks = benchmarks;
    this.config = config;
    this.rules = rules.bound();
    this.packs = rules.packs();
    this.prepare = prepare;
    this.usage = usage;
    this.textRules = textRules();
  }

  /** Rules that change texts; what only judges may change without texts being read again. */
  private String textRules() {
    Digester digest = Digester.of("text-rules/1");
    for (Rule rule : rules.rules()) {
      boolean changes =
          rule.scope() == Scope.LINE
              || rule.action() == Action.REDACT
              || rule.action() == Action.REPLACE
              || rule.action() == Action.DROP_LINE;
      if (changes) {
        digest.add("rule", rule.canonical()).add("where", rule.applicability());
      }
    }
    return digest.hex();
  }

  private boolean textRulesAskTerms() {
    return rules.rules().stream()
        .filter(rule -> rule.scope() == Scope.LINE || rule.action() == Action.REDACT)
        .map(Rule::canonical)
        .anyMatch(
            text ->
                text.contains("license") || text.contains("preference") || text.contains("source"));
  }

  /**
   * @param content digests of the files by path
   */
  String unit(SourceContract source, List<Split> splits, Map<String, String> content) {
    Digester digest =
        Digester.of(PREPARE)
            .add("assay", AssayVersion.VERSION)
            .add("source", source.id())
            .add("format", source.format())
            .add("encoding", source.encoding())
            .add("records", source.records())
            .add("csv", source.csv())
            .add("fields", source.fields())
            .add("max-document", source.maxDocument())
            .addAll("normalise", source.normalise())
            .add("text-rules", textRules)
            .addAll("probes", rules.probes())
            .addAll("line-probes", rules.lineProbes())
            .addAll("signals", Signals.all().stream().map(Signal::id).toList())
            .addAll(
                "asked", rules.signals().stream().mapToObj(i -> Signals.all().get(i).id()).toList())
            .add("born-before", config.asOf().getYear())
            .add("shingles", prepare.shingles())
            .add("signature", prepare.signature().values())
            .add("tokenizer", config.tokenizer())
            .add("seed", prepare.seed());
    if (textRulesAskTerms()) {
      terms(digest).add("contract", contract(source));
    }
    if (config.decontaminate().isAsked()) {
      digest
          .add("containment", config.decontaminate().containment())
          .addAll("benchmarks", benchmarks);
      config.decontaminate().benchmarks().forEach(each -> digest.add("item", reading(each)));
    }
    for (Split split : splits) {
      digest
          .add("origin", split.origin())
          .add("content", content.get(split.path()))
          .add("format", split.format())
          .add("compression", split.compression())
          .add("start", split.start())
          .add("end", split.end())
          .add("whole", split.whole());
    }
    return digest.shortHex();
  }

  /** What decides of a benchmark's contract which texts its items have. */
  private static String reading(SourceContract benchmark) {
    return String.join(
        " ",
        benchmark.id(),
        benchmark.format(),
        String.valueOf(benchmark.encoding()),
        benchmark.csv().toString(),
        benchmark.normalise().toString(),
        String.valueOf(benchmark.fields()));
  }

  private Digester terms(Digester digest) {
    return digest
        .add("purpose", config.purpose())
        .add("territory", config.territory())
        .add("as-of", config.asOf())
        .add("ranks", usage.ranks().sha256());
  }

  /** A contract without the place where it stands. */
  private static String contract(SourceContract source) {
    String text = source.toString();
    int location = text.lastIndexOf(", location=");
    return location < 0 ? text : text.substring(0, location);
  }

  /**
   * @param against digests of the manifests of earlier releases
   */
  PlanDigests of(Map<String, SourceContract> sources, List<Unit> units, List<String> against) {
    Digester judging =
        terms(Digester.of(JUDGE)).add("assay", AssayVersion.VERSION).add("rules", rules.sha256());
    String judge = judging.hex();
    List<String> judged = new ArrayList<>();
    Digester gate = Digester.of(GATE).add("judge", judge);
    if (config.decontaminate().isAsked()) {
      gate.add("drop", config.decontaminate().drop());
    }
    for (Unit unit : units) {
      SourceContract source = sources.get(unit.source());
      String digest =
          Digester.of(JUDGE)
              .add("judge", judge)
              .add("unit", unit.digest())
              .add("contract", source == null ? "" : contract(source))
              .shortHex();
      judged.add(digest);
      gate.add("unit", unit.digest()).add("judged", digest);
    }
    sources.values().forEach(source -> gate.add("contract", contract(source)));
    for (Decision decision : config.decisions()) {
      gate.add("decision", decision.id())
          .add("verdict", decision.verdict())
          .add("reason", decision.reason())
          .add("approved-by", decision.approvedBy());
    }
    return chain(judged, tokens(units), gate.shortHex(), against);
  }

  /** Of the calibration of each source, which takes its sample from all of its units. */
  private static Map<String, String> tokens(List<Unit> units) {
    Map<String, Digester> digests = new TreeMap<>();
    for (Unit unit : units) {
      digests
          .computeIfAbsent(unit.source(), id -> Digester.of(TOKENS).add("source", id))
          .add("unit", unit.digest());
    }
    Map<String, String> tokens = new TreeMap<>();
    digests.forEach((source, digest) -> tokens.put(source, digest.shortHex()));
    return tokens;
  }

  private PlanDigests chain(
      List<String> judged, Map<String, String> tokens, String gate, List<String> against) {
    Digester duplicates =
        Digester.of(DEDUP)
            .add("gate", gate)
            .add("dedup", config.dedup())
            .add("splits", config.splits());
    against.forEach(manifest -> duplicates.add("against", manifest));
    String dedup = duplicates.shortHex();
    String emit =
        Digester.of(EMIT)
            .add("dedup", dedup)
            .add("name", config.name())
            .add("shards", config.shards())
            .add("tokenizer", config.tokenizer())
            .addAll("tokens", tokens)
            .add("max-unreadable", config.maxUnreadable())
            .add("keep-held-text", config.keepHeldText())
            .shortHex();
    Digester release = Digester.of(RELEASE).add("emit", emit).add("name", config.name());
    if (config.mix() != null) {
      release.add("mix", config.mix());
    }
    for (PackSource pack : packs) {
      release.add("pack", pack.pack()).add("text", pack.text()).addAll("file", pack.files());
    }
    return new PlanDigests(judged, tokens, gate, dedup, emit, release.hex());
  }
}
