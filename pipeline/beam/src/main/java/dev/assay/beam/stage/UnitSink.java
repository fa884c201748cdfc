package dev.assay.beam.stage;

import dev.assay.beam.work.Unit;
import dev.assay.decontamination.Contamination;
import dev.assay.decontamination.ContaminationScanner;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.prepare.DocumentPreparer;
import dev.assay.prepare.PrepareConfig;
import dev.assay.prepare.PreparedDocument;
import dev.assay.prepare.SourceTerms;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.Reading;
import dev.assay.storage.staging.FactsWriter;
import dev.assay.storage.staging.SignatureWriter;
import dev.assay.storage.staging.StagedDocument;
import dev.assay.storage.staging.StagedFacts;
import dev.assay.storage.staging.StagedTextWriter;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prepares the records of a unit as they are read, and stages them. */
final class UnitSink implements RecordSink {
  private static final int[] NO_SIGNATURE = {};

  private final SourceContract source;
  private final DocumentPreparer preparer;
  private final StagedTextWriter texts;
  private final SignatureWriter signatures;
  private final FactsWriter facts;
  private final @Nullable ContaminationScanner scanner;
  private final SortedMap<Integer, Contamination> contaminations = new TreeMap<>();
  private int split;
  private int index;
  private @Nullable String fallbackKey;

  UnitSink(
      PrepareConfig config,
      SourceContract source,
      SourceTerms terms,
      StagedTextWriter texts,
      SignatureWriter signatures,
      FactsWriter facts,
      @Nullable ContaminationScanner scanner) {
    this.scanner = scanner;
    this.source = source;
    this.preparer = new DocumentPreparer(config, source, terms);
    this.texts = texts;
    this.signatures = signatures;
    this.facts = facts;
  }

  /** Reads all of it and gives the reader's count of records, split by split. */
  long[] read(Unit unit) throws IOException {
    long[] framed = new long[unit.splits().size()];
    try (Reading reading = new Reading(source)) {
      for (split = 0; split < framed.length; split++) {
        Split part = unit.splits().get(split);
        fallbackKey = Readers.isOneDocument(part, source) ? part.origin() : null;
        framed[split] = reading.read(part, this);
      }
    }
    return framed;
  }

  /** What documents hold of benchmarks, by their place in the unit. */
  SortedMap<Integer, Contamination> contaminations() {
    return contaminations;
  }

  @Override
  public void document(RawDocument document) throws IOException {
    PreparedDocument prepared = preparer.prepare(document, fallbackKey);
    Contamination contamination = scanner == null ? null : scanner.scan(prepared.text());
    if (contamination != null) {
      contaminations.put(index, contamination);
    }
    texts.write(
        prepared.order(),
        new StagedDocument(
            index++,
            facts(prepared),
            prepared.text(),
            prepared.title(),
            prepared.url(),
            prepared.author(),
            prepared.published(),
            prepared.metadata(),
            prepared.lineage()),
        prepared.textUtf8());
    signatures.write(prepared.fingerprint().signature());
    facts.add(split, prepared);
  }

  private StagedFacts facts(PreparedDocument prepared) {
    return new StagedFacts(
        split,
        prepared.record(),
        prepared.sourceSha256(),
        prepared.contentSha256(),
        prepared.language(),
        prepared.license(),
        prepared.redactionCount());
  }

  @Override
  public void unreadable(Unreadable region) throws IOException {
    index++;
    signatures.write(NO_SIGNATURE);
    facts.add(split, preparer.key(null, fallbackKey, region.sourceSha256()), region);
  }
}
