package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import dev.assay.document.Split;
import dev.assay.storage.staging.FactsPage;
import dev.assay.storage.staging.FactsReader;
import dev.assay.storage.staging.PageSection;
import dev.assay.tokencount.ScriptClass;
import dev.assay.tokencount.TokenFactors;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of all records of a run that stages need at once: about 130 bytes a record beside its
 * id. A record's ordinal is its place in the order of units, and within a unit in the order in
 * which it was read; the ledger is in that order.
 */
public final class Corpus {
  static final int SHA = 32;

  private final List<Unit> units;
  private final int[] firsts;
  private final long[][] firstRecords;
  private final Map<String, Long> framed = new TreeMap<>();
  private final StringTable ids;
  private final byte[] sourceSha256;
  private final byte[] dedupSha256;
  private final @Nullable String[] lost;
  private final long[] order;
  private final int[] characters;
  private final int[] bytes;
  private final int[] tokens;
  private final int[] shingles;
  private final long[] published;

  private Corpus(List<Unit> units, int[] firsts) {
    int size = firsts[units.size()];
    this.units = List.copyOf(units);
    this.firsts = firsts;
    this.firstRecords = new long[units.size()][];
    this.ids = new StringTable(size);
    this.sourceSha256 = new byte[Math.multiplyExact(size, SHA)];
    this.dedupSha256 = new byte[size * SHA];
    this.lost = new String[size];
    this.order = new long[size];
    this.characters = new int[size];
    this.bytes = new int[size];
    this.tokens = new int[size];
    this.shingles = new int[size];
    this.published = new long[size];
  }

  /** Loads the numbers of prepared units. */
  public static Corpus load(WorkFolder work, List<Unit> units) throws IOException {
    int[] firsts = new int[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      firsts[i + 1] = Math.addExact(firsts[i], countRows(work, units.get(i)));
    }
    Corpus corpus = new Corpus(units, firsts);
    for (Unit unit : units) {
      corpus.firstRecords[unit.index()] = FramedCounts.read(work.framed(unit));
      corpus.loadUnit(work, unit);
    }
    corpus.sumSplits();
    return corpus;
  }

  private static int countRows(WorkFolder work, Unit unit) throws IOException {
    int rows = 0;
    try (FactsReader reader =
        new FactsReader(Store.open(work.facts(unit)), EnumSet.noneOf(PageSection.class))) {
      while (reader.next()) {
        rows += reader.page().size();
      }
    }
    return rows;
  }

  /** Turns counts of records a split into the ordinal in the file of its first record. */
  private void sumSplits() {
    Map<String, Long> counts = new HashMap<>();
    for (Unit unit : units) {
      long[] records = firstRecords[unit.index()];
      for (int i = 0; i < records.length; i++) {
        Split split = unit.splits().get(i);
        framed.merge(split.source(), records[i], Long::sum);
        String file = split.source() + "\n" + split.origin();
        long before = counts.getOrDefault(file, 0L);
        counts.put(file, before + records[i]);
        records[i] = before;
      }
    }
  }

  private void loadUnit(WorkFolder work, Unit unit) throws IOException {
    int ordinal = firsts[unit.index()];
    try (FactsReader reader =
        new FactsReader(Store.open(work.facts(unit)), EnumSet.of(PageSection.ROWS))) {
      while (reader.next()) {
        for (int row = 0; row < reader.page().size(); row++) {
          loadRow(unit, reader.page(), row, ordinal++);
        }
      }
    }
  }

  private void loadRow(Unit unit, FactsPage page, int row, int ordinal) {
    ids.add(unit.source() + "/" + page.key(row));
    System.arraycopy(page.sourceSha256(row), 0, sourceSha256, ordinal * SHA, SHA);
    System.arraycopy(page.dedupSha256(row), 0, dedupSha256, ordinal * SHA, SHA);
    lost[ordinal] = page.isUnreadable(row) ? page.reason(row) : null;
    order[ordinal] = page.order(row);
    characters[ordinal] = page.characters(row);
    bytes[ordinal] = page.bytes(row);
    tokens[ordinal] = page.tokens(row);
    shingles[ordinal] = page.shingles(row);
    published[ordinal] = PublishedDay.of(page.published(row));
  }

  public int size() {
    return firsts[units.size()];
  }

  public List<Unit> units() {
    return units;
  }

  /** Ordinal of the first record of a unit; for the number of units, the number of records. */
  public int first(int unit) {
    return firsts[unit];
  }

  /** Ordinal in its file of the first record of a split, given by its place in the unit. */
  public long firstRecord(Unit unit, int split) {
    return firstRecords[unit.index()][split];
  }

  /** How many records the readers framed, by source; to be compared with what was made of them. */
  public Map<String, Long> framed() {
    return Collections.unmodifiableMap(framed);
  }

  /** The unit that a record belongs to. */
  public Unit unitOf(int ordinal) {
    int place = Arrays.binarySearch(firsts, ordinal);
    int unit = place >= 0 ? place : -place - 2;
    while (firsts[unit + 1] == ordinal) {
      unit++;
    }
    return units.get(unit);
  }

  /** {@code <source>/<key>}, before repeats are numbered. */
  public StringTable ids() {
    return ids;
  }

  public boolean isUnreadable(int ordinal) {
    return lost[ordinal] != null;
  }

  /** Why the record could not be read; null when it could. */
  public @Nullable String lost(int ordinal) {
    return lost[ordinal];
  }

  public long order(int ordinal) {
    return order[ordinal];
  }

  public int characters(int ordinal) {
    return characters[ordinal];
  }

  public int bytes(int ordinal) {
    return bytes[ordinal];
  }

  /** Brings the estimated tokens of the documents of a unit in line with exact counts. */
  public void calibrate(Unit unit, TokenFactors factors) {
    for (int i = first(unit.index()); i < first(unit.index() + 1); i++) {
      tokens[i] = factors.apply(tokens[i], ScriptClass.of(bytes[i], characters[i]));
    }
  }

  public int tokens(int ordinal) {
    return tokens[ordinal];
  }

  public int shingles(int ordinal) {
    return shingles[ordinal];
  }

  /** Day of publication, counted from 1970; {@link PublishedDay#ABSENT} when not known. */
  public long published(int ordinal) {
    return published[ordinal];
  }

  public byte[] sourceSha256(int ordinal) {
    return Arrays.copyOfRange(sourceSha256, ordinal * SHA, (ordinal + 1) * SHA);
  }

  /** SHA-256 of the dedup text. */
  public byte[] dedupSha256(int ordinal) {
    return Arrays.copyOfRange(dedupSha256, ordinal * SHA, (ordinal + 1) * SHA);
  }
}
