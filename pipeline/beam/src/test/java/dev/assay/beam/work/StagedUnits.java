package dev.assay.beam.work;

import dev.assay.beam.files.PendingFile;
import dev.assay.beam.files.Store;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.prepare.KeyNames;
import dev.assay.prepare.PreparedDocument;
import dev.assay.prepare.PreparedDocument.Fingerprint;
import dev.assay.signal.SignalValues;
import dev.assay.storage.staging.FactsWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Units of random records, staged in a work folder as the prepare stage leaves them. */
final class StagedUnits {
  private final WorkFolder work;
  private final Random random;
  final List<Unit> units = new ArrayList<>();
  final List<Staged> records = new ArrayList<>();

  /**
   * One record as it was staged.
   *
   * @param unit that it belongs to
   * @param split its place in the unit
   * @param ordinalInFile what {@code record} must be
   * @param lost reason, empty when it was read
   */
  record Staged(
      int unit, int split, long ordinalInFile, String id, long order, int bytes, String lost) {}

  StagedUnits(WorkFolder work, Random random) {
    this.work = work;
    this.random = random;
  }

  /** A unit of some splits of one file, each with so many records. */
  void add(String source, String origin, long firstRecord, int... recordsPerSplit)
      throws IOException {
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < recordsPerSplit.length; i++) {
      splits.add(new Split(source, origin, origin, "jsonl", "none", i, i, i + 1, false));
    }
    Unit unit = new Unit(units.size(), source, splits, 1, "unit" + units.size());
    units.add(unit);
    long[] framed = new long[recordsPerSplit.length];
    try (PendingFile file = Store.create(work.facts(unit))) {
      try (FactsWriter facts = new FactsWriter(file.channel(), 0, 0)) {
        long record = firstRecord;
        for (int split = 0; split < recordsPerSplit.length; split++) {
          for (int i = 0; i < recordsPerSplit[split]; i++) {
            write(facts, unit, split, i, record++);
          }
          framed[split] = recordsPerSplit[split];
        }
      }
      file.commit();
    }
    FramedCounts.write(framed, work.framed(unit));
  }

  private void write(FactsWriter facts, Unit unit, int split, int inSplit, long record)
      throws IOException {
    String key = "k" + random.nextInt(50) + (random.nextBoolean() ? "汉" : "");
    long order = random.nextBoolean() ? random.nextLong() : random.nextInt(3);
    int bytes = random.nextInt(900);
    boolean lost = random.nextInt(10) == 0;
    if (lost) {
      byte[] sha256 = digest();
      facts.add(
          split,
          new KeyNames(key, null),
          new Unreadable(inSplit, 0, 1, sha256, "broken-json", "x"));
    } else {
      facts.add(split, document(inSplit, key, order, bytes));
    }
    records.add(
        new Staged(
            unit.index(),
            split,
            record,
            unit.source() + "/" + key,
            lost ? 0 : order,
            lost ? 0 : bytes,
            lost ? "broken-json" : ""));
  }

  private byte[] digest() {
    byte[] sha256 = new byte[Corpus.SHA];
    random.nextBytes(sha256);
    return sha256;
  }

  private PreparedDocument document(int record, String key, long order, int bytes) {
    return new PreparedDocument(
        record,
        key,
        null,
        digest(),
        digest(),
        "x".repeat(bytes),
        new byte[bytes],
        null,
        null,
        null,
        null,
        null,
        "{}",
        null,
        null,
        "en",
        new SignalValues(new double[0]),
        new int[0],
        0,
        null,
        bytes,
        1,
        new Fingerprint(digest(), 0, new int[0]),
        order);
  }
}
