package dev.assay.beam.run;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.lineage.FateRow;
import dev.assay.signal.SignalValues;
import dev.assay.signal.Signals;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows that are missing, too many, or not those of the ledger. */
class VerifyRowsTest extends DamageTest {
  private static final Table<SignalValues> SIGNALS = Tables.signals(Signals.all());

  @Test
  void aRowRemovedFromAShardIsMissed() throws IOException {
    String[] id = new String[1];
    ReleaseCopy.rows(copy.train(), Tables.SHARD, rows -> id[0] = rows.remove(rows.size() - 1).id());
    expectSealed(Check.COUNTS, "fates", id[0] + "): it is kept in data/train");
    expect(Check.COUNTS, "manifest.json", "rows of shards and");
    expect(Check.COUNTS, "data/train", "manifest.json says");
  }

  @Test
  void aRowRemovedFromTheLedgerIsMissed() throws IOException {
    ReleaseCopy.rows(
        copy.table("fates"), Tables.FATES, rows -> rows.removeIf(row -> row.fate().equals("held")));
    expectSealed(Check.COUNTS, "manifest.json", "but the ledger has 0");
    expect(Check.COUNTS, "signals", "102 rows but fates-00000.parquet has 96");
  }

  @Test
  void aKeptRowRemovedFromTheLedgerIsMissedByItsShard() throws IOException {
    FateRow kept = copy.fate("kept");
    ReleaseCopy.rows(copy.table("fates"), Tables.FATES, rows -> rows.remove(kept));
    expectSealed(Check.COUNTS, ".parquet", "the ledger does not know this id");
  }

  @Test
  void aRowRemovedFromTheSignalsIsMissed() throws IOException {
    ReleaseCopy.rows(copy.table("signals"), SIGNALS, rows -> rows.remove(7));
    expectSealed(Check.COUNTS, "signals", "has 101 rows");
  }

  @Test
  void aRowRemovedFromTheQuarantineIsMissed() throws IOException {
    ReleaseCopy.rows(copy.table("quarantine"), Tables.QUARANTINE, rows -> rows.remove(2));
    expectSealed(Check.COUNTS, "quarantine", "has no row, or not in its place, for handbook-en/");
  }

  @Test
  void aCountChangedInTheManifestIsNotThatOfTheLedger() throws IOException {
    copy.manifest(
        old -> {
          SortedMap<String, Counts> sources = new TreeMap<>(old.sources());
          sources.computeIfPresent(
              "clippings",
              (id, c) ->
                  new Counts(
                      c.kept(), c.dropped() - 1, c.duplicate(), c.held() + 1, c.unreadable()));
          return ReleaseCopy.with(old, sources);
        });
    expectSealed(Check.COUNTS, "manifest.json", "source clippings: 20 records dropped, but");
  }

  @Test
  void aChangedTextDoesNotHaveItsDigest() throws IOException {
    ReleaseCopy.row(
        copy.train(),
        Tables.SHARD,
        row -> true,
        row ->
            Rows.with(row, "x" + row.text().substring(1), row.contentSha256(), row.duplicates()));
    expectSealed(Check.COUNTS, "data/train", "but the text has ");
  }

  @Test
  void aChangedTextWithItsOwnDigestIsNotThatOfTheLedger() throws IOException {
    ReleaseCopy.row(
        copy.train(),
        Tables.SHARD,
        row -> true,
        row -> {
          String text = "x" + row.text().substring(1);
          return Rows.with(row, text, Digest.ofText(text).hex(), row.duplicates());
        });
    expectSealed(Check.COUNTS, "data/train", "content_sha256 is not that of the ledger");
  }

  @Test
  void anIdThatStandsTwiceIsNamed() throws IOException {
    ReleaseCopy.rows(copy.train(), Tables.SHARD, rows -> rows.set(1, rows.get(0)));
    expectSealed(Check.COUNTS, "data/train", "the id stands in the shards twice");
    ReleaseCopy.rows(copy.table("fates"), Tables.FATES, rows -> rows.set(1, rows.get(0)));
    expectSealed(Check.COUNTS, "fates", "its id stands here twice");
  }

  @Test
  void aLedgerOutOfOrderIsNamed() throws IOException {
    ReleaseCopy.rows(
        copy.table("fates"), Tables.FATES, rows -> rows.add(rows.size() - 1, rows.remove(0)));
    expectSealed(Check.COUNTS, "fates", "it is not in the order of source, origin and record");
  }

  @Test
  void swappedShardsAreNotWhereTheLedgerSays() throws IOException {
    Path aside = copy.release.resolve("aside");
    Files.move(copy.train(), aside);
    Files.move(copy.validation(), copy.train());
    Files.move(aside, copy.validation());
    expectSealed(Check.COUNTS, "data/train", "the ledger says it stands elsewhere");
    expect(Check.COUNTS, "data/validation", "the ledger says it stands elsewhere");
  }
}
