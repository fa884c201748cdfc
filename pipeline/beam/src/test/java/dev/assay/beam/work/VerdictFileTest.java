package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Judgement;
import dev.assay.rule.Verdict;
import dev.assay.text.Seeded;
import dev.assay.usage.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictFileTest {
  private static final double[] VALUES = {
    0, -0.0, 1.5, -1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 0.1f
  };

  private final Random random = new Random(Seeded.seed());
  @TempDir Path folder;

  private Permission permission() {
    return new Permission(
        Permission.Outcome.values()[random.nextInt(4)],
        "reason-" + random.nextInt(3),
        random.nextBoolean() ? "" : "一句 explanation",
        random.nextInt(300),
        random.nextBoolean() ? Set.of() : Set.of("share-alike", "attribution"),
        random.nextBoolean() ? null : "MIT");
  }

  private Verdict verdict() {
    String[] thresholds = {"", "at most 0.1", "少于 3"};
    int threshold = random.nextInt(4);
    return new Verdict(
        random.nextInt(1_000),
        VALUES[random.nextInt(VALUES.length)],
        threshold == 3 ? null : thresholds[threshold]);
  }

  private List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      verdicts.add(verdict());
    }
    return verdicts;
  }

  private Judgement judgement() {
    if (random.nextInt(3) == 0) {
      return VerdictFile.NOTHING_FIRED;
    }
    return new Judgement(
        Judgement.Outcome.values()[random.nextInt(3)],
        random.nextBoolean() ? null : verdict(),
        verdicts(),
        verdicts(),
        null);
  }

  @Test
  void everythingThatWasSaidComesBack() throws IOException {
    for (int rows : new int[] {0, 1, 15, 16, 17, 1_000}) {
      UnitVerdicts written = new UnitVerdicts(0);
      List<Judgement> judgements = new ArrayList<>();
      List<Permission> permissions = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        judgements.add(judgement());
        permissions.add(permission());
        written.add(judgements.get(row), permissions.get(row));
      }
      String path = folder.resolve("verdicts" + rows).toString();
      VerdictFile.write(written, path);
      UnitVerdicts read = VerdictFile.read(path);
      assertThat(read.size()).isEqualTo(rows);
      for (int row = 0; row < rows; row++) {
        assertThat(written.judgement(row)).isEqualTo(judgements.get(row));
        assertThat(read.judgement(row)).as("seed %d", Seeded.seed()).isEqualTo(judgements.get(row));
        assertThat(read.permission(row)).isEqualTo(permissions.get(row));
      }
    }
  }

  /** Sets of obligations have no order of their own; files must not show one. */
  @Test
  void theSameVerdictsAreTheSameBytes() throws IOException {
    Set<String> one = Set.of("share-alike", "attribution", "notice", "no-endorsement");
    Set<String> other = Set.copyOf(new java.util.TreeSet<>(one).descendingSet());
    List<byte[]> files = new ArrayList<>();
    for (Set<String> obligations : List.of(one, other)) {
      UnitVerdicts verdicts = new UnitVerdicts(1);
      verdicts.add(
          VerdictFile.NOTHING_FIRED,
          new Permission(Permission.Outcome.PERMITTED, "r", "e", 1, obligations, null));
      Path file = folder.resolve("same" + files.size());
      VerdictFile.write(verdicts, file.toString());
      files.add(Files.readAllBytes(file));
    }
    assertThat(files.get(0)).isEqualTo(files.get(1));
  }

  @Test
  void manyCleanRecordsUnderOneTermTakeHardlyAnySpace() throws IOException {
    UnitVerdicts verdicts = new UnitVerdicts(0);
    Permission terms = permission();
    for (int i = 0; i < 100_000; i++) {
      verdicts.add(VerdictFile.NOTHING_FIRED, terms);
    }
    Path file = folder.resolve("clean");
    VerdictFile.write(verdicts, file.toString());
    assertThat(Files.size(file)).isLessThan(1_000);
    assertThat(VerdictFile.read(file.toString()).size()).isEqualTo(100_000);
  }
}
