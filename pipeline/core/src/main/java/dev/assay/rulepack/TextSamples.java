package dev.assay.rulepack;

import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import dev.assay.detect.Redactor;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Facts;
import dev.assay.rule.LineEdits;
import dev.assay.rule.LineRules;
import dev.assay.rule.Redactions;
import dev.assay.signal.SignalComputer;
import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import dev.assay.text.LanguageIdentifier;
import dev.assay.text.Normaliser;
import dev.assay.usage.Permission;
import dev.assay.usage.RunTerms;
import dev.assay.usage.Usage;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prepares examples with the parts of the pipeline itself: normalise, signals, detectors. */
public final class TextSamples implements Samples {
  private final BoundRules rules;
  private final LocalDate asOf;
  private final UnaryOperator<String> languages;
  private final BiFunction<SourceContract, String, Permission> permissions;
  private final Normaliser normaliser = Normaliser.standard();
  private final SignalComputer signals;
  private final ProbeScanner scanner;

  /**
   * @param asOf day of the run
   * @param languages judges the language of a normalised text: BCP 47 code or {@code und}
   * @param permissions decides what the terms of a source and a license allow
   */
  public TextSamples(
      BoundRules rules,
      LocalDate asOf,
      UnaryOperator<String> languages,
      BiFunction<SourceContract, String, Permission> permissions) {
    this.rules = rules;
    this.asOf = asOf;
    this.languages = languages;
    this.permissions = permissions;
    this.signals = new SignalComputer(rules.signals());
    this.scanner = ProbeSet.of(rules.probes()).scanner(asOf);
  }

  /**
   * As a run would judge them, for pre-training in China: examples say under which terms a document
   * comes, and this is the run they are judged for.
   *
   * @param asOf day of the run
   */
  public static Factory factory(LocalDate asOf) {
    Usage usage = Usage.shipped();
    RunTerms terms = new RunTerms(Purpose.PRE_TRAINING, "CN", asOf);
    LanguageIdentifier identifier = new LanguageIdentifier();
    return rules ->
        new TextSamples(
            rules,
            asOf,
            text -> identifier.identify(text).code(),
            (source, license) -> usage.permission(source, license, terms));
  }

  @Override
  public Permission permission(SourceContract source, String license) {
    return permissions.apply(source, license);
  }

  @Override
  public Prepared prepare(Sample sample, int rule) {
    BoundRules alone =
        new BoundRules(
            List.of(rules.rules().get(rule)), rules.probes(), rules.lineProbes(), rules.groups());
    String normalised = normaliser.normalise(sample.text()).text();
    String language = sample.language() == null ? languages.apply(normalised) : sample.language();
    LineEdits edits =
        new LineRules(alone, asOf)
            .apply(normalised, new LineRules.Context(language, sample.source()));
    Findings findings = scanner.scan(edits.text());
    Facts facts = facts(sample, language, edits.text(), findings);
    String result =
        Redactor.redact(edits.text(), new Redactions(alone).wishes(facts, findings.all())).text();
    int lines = edits.counts().values().stream().mapToInt(Integer::intValue).sum();
    return new Prepared(facts, lines, result);
  }

  private Facts facts(Sample sample, String language, String text, Findings findings) {
    double[] values = signals.compute(text).values().clone();
    sample.signals().forEach((index, value) -> values[index] = value);
    String license = sample.license() == null ? sample.source().license() : sample.license();
    return new SampleFacts(
        values,
        findings,
        language,
        license,
        permission(sample, license),
        sample.source(),
        host(sample.url()));
  }

  private Permission permission(Sample sample, String license) {
    Permission stated = sample.permission();
    return stated == null ? permissions.apply(sample.source(), license) : stated;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private record SampleFacts(
      double[] values,
      Findings findings,
      String language,
      String license,
      Permission permission,
      SourceContract source,
      @Nullable String host)
      implements Facts {

    @Override
    public double signal(int index) {
      return values[index];
    }

    @Override
    public int probe(int index) {
      return findings.count(index);
    }
  }
}
