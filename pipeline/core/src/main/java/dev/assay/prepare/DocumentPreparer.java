package dev.assay.prepare;

import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.Redactor;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordKey;
import dev.assay.prepare.PreparedDocument.Fingerprint;
import dev.assay.rule.LineEdits;
import dev.assay.rule.LineRules;
import dev.assay.signal.SignalComputer;
import dev.assay.signal.SignalValues;
import dev.assay.source.SourceContract;
import dev.assay.split.GlobalOrder;
import dev.assay.text.LanguageIdentifier;
import dev.assay.text.Normalised;
import dev.assay.text.Normaliser;
import dev.assay.text.OffsetMap;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings records of one source from raw to staged form. The order of the text forms is the heart of
 * it: raw, normalised N, after line rules L, redacted R. Language is judged on N; signals and
 * probes see L; duplicates and digests see R. Keeps buffers: make one for each thread.
 */
public final class DocumentPreparer {
  private final PrepareConfig config;
  private final SourceContract source;
  private final SourceTerms terms;
  private final Normaliser normaliser;
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final SignalComputer signals;
  private final ProbeScanner scanner;
  private final LineRules lineRules;
  private final ColumnRedactor redactor;
  private final NameGuard names;
  private final Fingerprinter fingerprinter;

  public DocumentPreparer(PrepareConfig config, SourceContract source, SourceTerms terms) {
    this.config = config;
    this.source = source;
    this.terms = terms;
    this.signals = new SignalComputer(config.rules().signals());
    this.normaliser = Normaliser.of(source.normalise());
    this.scanner = config.probes().scanner(config.asOf());
    this.lineRules = new LineRules(config.rules(), config.asOf());
    this.redactor = new ColumnRedactor(config, scanner);
    this.names = new NameGuard(config, scanner);
    this.fingerprinter = new Fingerprinter(config.shingles(), config.signature());
  }

  /**
   * @param fallbackKey names the record when it has no key of its own: the path of a one-document
   *     file, else null for its digest
   */
  public PreparedDocument prepare(RawDocument raw, @Nullable String fallbackKey) {
    Normalised normalised = normaliser.normalise(raw.text());
    String language = languages.identify(normalised.text()).code();
    LineEdits lines = lines(normalised.text(), language);
    SignalValues values = signals.compute(lines.text(), normalised.text());
    Findings findings = scanner.scan(lines.text());
    DocumentFacts facts = facts(raw, language, values, counts(findings));
    Redactor.Redacted redacted =
        Redactor.redact(lines.text(), config.redactions().wishes(facts, findings.all()));
    RedactionLog log = new RedactionLog(config.rules());
    OffsetMap toNormalised = Placement.of(lines, normalised.text().length());
    log.addText(redacted, normalised.text(), toNormalised);
    return assemble(raw, fallbackKey, facts, normalised, lines, redacted.text(), log);
  }

  private PreparedDocument assemble(
      RawDocument raw,
      @Nullable String fallbackKey,
      DocumentFacts facts,
      Normalised normalised,
      LineEdits lines,
      String text,
      RedactionLog log) {
    String title = redactor.redact(raw.title(), "title", facts, log);
    String url = redactor.redact(raw.url(), "url", facts, log);
    String author = redactor.redact(raw.author(), "author", facts, log);
    String metadata = redactor.redactJson(raw.metadata(), facts, log);
    KeyNames key = key(raw.key(), fallbackKey, raw.sourceSha256());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    Fingerprint fingerprint = fingerprinter.of(text);
    return new PreparedDocument(
        raw.record(),
        key.key(),
        key.full(),
        raw.sourceSha256(),
        fingerprinter.sha256(utf8),
        text,
        utf8,
        title,
        url,
        author,
        raw.published(),
        metadata,
        Lineage.json(normalised, lines, log),
        raw.license(),
        WebHost.of(url),
        facts.language(),
        facts.signals(),
        facts.probes(),
        log.size(),
        log.json(),
        text.codePointCount(0, text.length()),
        config.tokens().count(text),
        fingerprint,
        GlobalOrder.hash(config.seed(), source.id() + "/" + key.key()));
  }

  private LineEdits lines(String text, String language) {
    if (lineRules.isEmpty()) {
      return new LineEdits(List.of(), List.of(), Collections.emptySortedMap(), text);
    }
    return lineRules.apply(text, new LineRules.Context(language, source));
  }

  private DocumentFacts facts(RawDocument raw, String language, SignalValues values, int[] probes) {
    String license = raw.license() == null ? source.license() : raw.license();
    return new DocumentFacts(
        values,
        probes,
        language,
        license,
        terms.permission(raw.license()),
        source,
        WebHost.of(raw.url()));
  }

  private int[] counts(Findings findings) {
    int[] counts = new int[config.probes().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = findings.count(i);
    }
    return counts;
  }

  /**
   * The key of a record.
   *
   * @param own the source's own, or null
   * @param fallbackKey what names the record without one, or null for its digest
   */
  public KeyNames key(@Nullable String own, @Nullable String fallbackKey, byte[] sourceSha256) {
    String named = own != null && !own.isEmpty() ? own : fallbackKey;
    if (named == null) {
      return new KeyNames(RecordKey.ofDigest(sourceSha256), null);
    }
    if (names.fires(named)) {
      return new KeyNames(RecordKey.hashed(named), null);
    }
    String bounded = RecordKey.bounded(named);
    return new KeyNames(bounded, bounded.equals(named) ? null : named);
  }
}
