package dev.assay.rule;

import dev.assay.problem.Location;
import dev.assay.source.CsvDialect;
import dev.assay.source.DataLevel;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Preference;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts made by hand; a signal that is not given is missing. */
public final class TestFacts implements Facts {
  private final Map<Integer, Double> signals = new HashMap<>();
  private final Map<Integer, Integer> probes = new HashMap<>();
  private String language = "en";
  private @Nullable String host;
  private SourceContract source = source("example", List.of());
  private Permission permission = permission(Permission.Outcome.PERMITTED, "permitted");

  public TestFacts signal(int index, double value) {
    signals.put(index, value);
    return this;
  }

  public TestFacts probe(int index, int count) {
    probes.put(index, count);
    return this;
  }

  public TestFacts language(String code) {
    this.language = code;
    return this;
  }

  public TestFacts host(String name) {
    this.host = name;
    return this;
  }

  public TestFacts source(SourceContract contract) {
    this.source = contract;
    return this;
  }

  public TestFacts permission(Permission decided) {
    this.permission = decided;
    return this;
  }

  public static Permission permission(Permission.Outcome outcome, String reason) {
    return new Permission(outcome, reason, "made by a test", 0, Set.of("attribution"), null);
  }

  public static SourceContract source(String id, List<String> tags) {
    return new SourceContract(
        id,
        null,
        "Example Press",
        null,
        "CC-BY-4.0",
        new LicenseEvidence(null, null, null, "contract-7", null),
        SourceKind.CRAWLED,
        List.of(Purpose.PRE_TRAINING),
        List.of(),
        Preference.DISALLOWED,
        false,
        null,
        "CN",
        List.of("CN", "SG"),
        null,
        null,
        "crawl",
        null,
        true,
        null,
        DataLevel.GENERAL,
        List.of("zh", "en"),
        "law",
        null,
        null,
        "steward@example.org",
        50,
        tags,
        List.of(),
        "text",
        null,
        null,
        CsvDialect.DEFAULT,
        Map.of(),
        null,
        1000,
        Location.ofFile("sources.yaml"));
  }

  @Override
  public double signal(int index) {
    return signals.getOrDefault(index, Double.NaN);
  }

  @Override
  public int probe(int index) {
    return probes.getOrDefault(index, 0);
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public String license() {
    return source.license();
  }

  @Override
  public Permission permission() {
    return permission;
  }

  @Override
  public SourceContract source() {
    return source;
  }

  @Override
  public @Nullable String host() {
    return host;
  }
}
