package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.work.StagedUnits.Staged;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of a corpus against a plain list of what was staged. */
class CorpusTest {
  @TempDir Path folder;
  private WorkFolder work = new WorkFolder("");
  private StagedUnits staged = new StagedUnits(work, new Random());

  @BeforeEach
  void stage() throws IOException {
    work = new WorkFolder(folder.toString());
    staged = new StagedUnits(work, new Random(Seeded.seed()));
    staged.add("a", "a/one.jsonl", 0);
    staged.add("a", "a/one.jsonl", 0, 0, 0);
    staged.add("a", "a/one.jsonl", 0, 5, 0, 7);
    staged.add("a", "a/one.jsonl", 12, 3_000);
    staged.add("a", "a/two.jsonl", 0, 4);
    staged.add("b", "a/one.jsonl", 0, 0);
    staged.add("b", "a/one.jsonl", 0, 2, 1);
    staged.add("b", "b/none.jsonl", 0, 0);
  }

  @Test
  void everyRecordHasItsUnitItsPlaceInTheFileAndItsNumbers() throws IOException {
    Corpus corpus = Corpus.load(work, staged.units);
    assertThat(corpus.size()).isEqualTo(staged.records.size());
    int[] inSplit = new int[1];
    for (int ordinal = 0; ordinal < corpus.size(); ordinal++) {
      Staged record = staged.records.get(ordinal);
      Staged before = ordinal == 0 ? null : staged.records.get(ordinal - 1);
      boolean same =
          before != null && before.unit() == record.unit() && before.split() == record.split();
      inSplit[0] = same ? inSplit[0] + 1 : 0;
      Unit unit = corpus.unitOf(ordinal);
      assertThat(unit.index()).isEqualTo(record.unit());
      assertThat(corpus.firstRecord(unit, record.split()) + inSplit[0])
          .isEqualTo(record.ordinalInFile());
      assertThat(corpus.ids().string(ordinal)).isEqualTo(record.id());
      assertThat(corpus.order(ordinal)).isEqualTo(record.order());
      assertThat(corpus.bytes(ordinal)).isEqualTo(record.bytes());
      assertThat(corpus.isUnreadable(ordinal)).isEqualTo(!record.lost().isEmpty());
    }
  }

  @Test
  void firstsCountTheRecordsOfAllUnitsBefore() throws IOException {
    Corpus corpus = Corpus.load(work, staged.units);
    for (Unit unit : staged.units) {
      long before = staged.records.stream().filter(r -> r.unit() < unit.index()).count();
      assertThat(corpus.first(unit.index())).isEqualTo((int) before);
    }
    assertThat(corpus.first(staged.units.size())).isEqualTo(staged.records.size());
  }

  @Test
  void framedRecordsAreTheReadersCountNotTheStagedOne() throws IOException {
    assertThat(Corpus.load(work, staged.units).framed()).isEqualTo(Map.of("a", 3_016L, "b", 3L));
    Unit third = staged.units.get(2);
    dev.assay.beam.files.Store.delete(work.framed(third));
    FramedCounts.write(new long[] {6, 0, 7}, work.framed(third));
    Corpus corpus = Corpus.load(work, staged.units);
    assertThat(corpus.framed()).isEqualTo(Map.of("a", 3_017L, "b", 3L));
    assertThat(corpus.size()).isEqualTo(3_019);
    assertThat(corpus.firstRecord(staged.units.get(3), 0)).isEqualTo(13);
  }
}
