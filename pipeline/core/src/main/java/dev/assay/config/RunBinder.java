package dev.assay.config;

import dev.assay.config.RunConfig.Decontaminate;
import dev.assay.config.RunConfig.Dedup;
import dev.assay.config.RunConfig.MaxUnreadable;
import dev.assay.config.RunConfig.Shards;
import dev.assay.config.RunConfig.Splits;
import dev.assay.problem.Problems;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a run of the keys of its file, with defaults filled in. */
final class RunBinder {
  private final ConfigFile file;
  private final Values values;
  private final LocalDate today;
  private final Problems problems;
  private boolean allSourcesKnown;

  RunBinder(ConfigFile file, Values values, LocalDate today, Problems problems) {
    this.file = file;
    this.values = values;
    this.today = today;
    this.problems = problems;
  }

  /** Empty when a key is missing without which there is no run. */
  Optional<RunConfig> bind() {
    values.scalar("territory").ifPresent(code -> Territories.check(code, problems));
    LocalDate asOf = values.has("as-of") ? values.date("as-of") : today;
    List<ConfigFile> sourceFiles = files("sources");
    List<SourceContract> sources = sources(sourceFiles);
    List<String> ids = ids(sources);
    List<PackUse> packs = new PackBinder(file, ids, problems).bind(values);
    List<ConfigFile> decisionFiles = files("decisions");
    List<Decision> decisions =
        new DecisionFiles(asOf == null ? today : asOf, ids, problems).bind(decisionFiles);
    Splits splits = splits();
    Optional<Purpose> purpose = values.word("purpose", Purpose.class);
    if (purpose.isEmpty() || asOf == null) {
      return Optional.empty();
    }
    return Optional.of(
        new RunConfig(
            values.text("name", ""),
            purpose.get(),
            values.textOrNull("territory"),
            asOf,
            sources,
            packs,
            values.under("usage").textOrNull("none"),
            decisions,
            dedup(),
            releases(),
            decontaminate(),
            splits,
            tokenizer(values),
            mix(ids),
            new Shards(values.under("shards").size("target-size", Shards.DEFAULT.targetSize())),
            values.size("split-size", RunConfig.DEFAULT_SPLIT_SIZE),
            maxUnreadable(),
            values.flag("keep-held-text", false),
            new KeyFiles(key("sign"), key("encrypt")),
            folder("output").orElseGet(() -> file.folder().resolve(RunConfig.DEFAULT_OUTPUT)),
            folder("work").orElse(null),
            values.integer("seed", 0),
            file,
            sourceFiles,
            decisionFiles));
  }

  /** The name that footers give. */
  static String tokenizer(Values run) {
    boolean exact = run.under("tokens").flag("exact", false);
    return exact ? RunConfig.EXACT_TOKENIZER : RunConfig.DEFAULT_TOKENIZER;
  }

  private List<ConfigFile> files(String key) {
    return files(values, key);
  }

  private List<ConfigFile> files(Values map, String key) {
    List<ConfigFile> files = new ArrayList<>();
    for (YamlScalar name : map.scalars(key)) {
      file.existing(name, problems)
          .flatMap(path -> ConfigFile.read(path, problems))
          .ifPresent(files::add);
    }
    return files;
  }

  private @Nullable Path key(String use) {
    return values
        .under(use)
        .scalar("key-file")
        .flatMap(name -> file.existing(name, problems))
        .orElse(null);
  }

  /** Releases, each with its evidence beside it. */
  private List<Path> releases() {
    List<Path> releases = new ArrayList<>();
    for (YamlScalar name : values.under("dedup").scalars("against")) {
      Optional<Path> folder = file.resolve(name, problems);
      if (folder.isPresent() && !Files.isDirectory(folder.get())) {
        problems.error(
            name.location(),
            "there is no folder `" + folder.get() + "`",
            "Name a release, <name>/<version>, relative to the folder of " + file.path());
      } else {
        folder.ifPresent(releases::add);
      }
    }
    return releases;
  }

  private Optional<Path> folder(String key) {
    return values.scalar(key).flatMap(name -> file.resolve(name, problems));
  }

  private List<SourceContract> sources(List<ConfigFile> files) {
    List<SourceContract> all = new ArrayList<>();
    allSourcesKnown = files.size() == values.scalars("sources").size();
    for (ConfigFile contracts : files) {
      List<SourceContract> bound = SourceFile.bind(contracts, problems);
      allSourcesKnown &= !bound.isEmpty();
      all.addAll(bound);
    }
    SourceFile.refuseRepeatedIds(all, problems);
    return all;
  }

  /** None while a file of sources cannot be read, since then nobody knows which are missing. */
  private List<String> ids(List<SourceContract> sources) {
    return allSourcesKnown ? sources.stream().map(SourceContract::id).toList() : List.of();
  }

  private Dedup dedup() {
    Values dedup = values.under("dedup");
    Values shingle = dedup.under("shingle");
    Dedup absent = Dedup.DEFAULT;
    return new Dedup(
        shingle.word("unit", RunConfig.Unit.class).orElse(absent.unit()),
        (int) shingle.integer("size", absent.size()),
        shingle.word("digits", RunConfig.Digits.class).orElse(absent.digits()),
        dedup.number("threshold", absent.threshold()),
        dedup.number("recall", absent.recall()),
        (int) dedup.integer("compare", absent.compare()),
        dedup.has("keep") ? dedup.words("keep", RunConfig.Keep.class) : absent.keep());
  }

  private Decontaminate decontaminate() {
    Values map = values.under("decontaminate");
    List<ConfigFile> files = files(map, "benchmarks");
    List<SourceContract> benchmarks = new ArrayList<>();
    files.forEach(contracts -> benchmarks.addAll(SourceFile.bind(contracts, problems)));
    SourceFile.refuseRepeatedIds(benchmarks, problems);
    return new Decontaminate(
        benchmarks,
        files,
        map.number("containment", Decontaminate.DEFAULT_CONTAINMENT),
        !map.text("then", "drop").equals("flag"));
  }

  private Splits splits() {
    Values splits = values.under("splits");
    double validation = splits.share("validation", Splits.DEFAULT.validation());
    double test = splits.share("test", Splits.DEFAULT.test());
    if (validation + test >= 1) {
      problems.error(
          values.at("splits"),
          "validation and test leave nothing to train on",
          "Make their sum less than 100%");
    }
    return new Splits(validation, test, splits.number("similarity", Splits.DEFAULT.similarity()));
  }

  /** Null when the run does not say. */
  private @Nullable MixRequest mix(List<String> ids) {
    if (!values.has("mix")) {
      return null;
    }
    Values mix = values.under("mix");
    MixRequest.By by = mix.word("by", MixRequest.By.class).orElse(MixRequest.By.SOURCE);
    Values named = mix.under("weights");
    SortedMap<String, Double> weights = new TreeMap<>();
    for (String name : named.map().keys()) {
      weights.put(name, named.number(name, 0));
      if (by == MixRequest.By.SOURCE && !ids.isEmpty() && !ids.contains(name)) {
        problems.error(
            named.at(name),
            "there is no source `" + name + "`",
            "Name one of " + String.join(", ", ids) + ", or say what is mixed with mix.by");
      }
    }
    return new MixRequest(
        by,
        mix.word("unit", MixRequest.Unit.class).orElse(MixRequest.Unit.PROPORTION),
        weights,
        mix.number("others", 0),
        mix.integer("budget", 0),
        mix.number("epochs", 1));
  }

  private MaxUnreadable maxUnreadable() {
    MaxUnreadable absent = MaxUnreadable.DEFAULT;
    Values most = values.under("max-unreadable");
    return values.scalar("max-unreadable").isPresent()
        ? new MaxUnreadable(values.share("max-unreadable", absent.ratio()), absent.records())
        : new MaxUnreadable(
            most.share("ratio", absent.ratio()), most.integer("records", absent.records()));
  }
}
