package dev.assay.beam.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import dev.assay.dedup.RealTexts;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.text.PlainShingles;
import dev.assay.text.SharedCorpora;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Duplicates among the thirteen real sources. Expectations: {@code truth/near-duplicates.tsv.gz},
 * all pairs with Jaccard >= 0.5 by other code on texts as in the files; and similarity by sets of
 * strings on the texts that the run compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealDuplicatesTest {
  private static final Logger LOG = Logger.getLogger(RealDuplicatesTest.class.getName());
  private static final double THRESHOLD = 0.8;
  private static final int SHINGLE = 5;

  private record Pair(String a, String b, double jaccard) {}

  private final List<Pair> truth = new ArrayList<>();
  private Map<String, FateRow> fates = Map.of();
  private @Nullable Released released;

  @BeforeAll
  void read() throws IOException {
    released = RealSources.released();
    fates = new HashMap<>(released.fates());
    Map<String, String> ids = new HashMap<>();
    for (FateRow row : fates.values()) {
      String name = Released.truthName(row);
      assertThat(ids.put(name, row.id())).as("two records are named %s", name).isNull();
    }
    try (BufferedReader in =
        RealTexts.lines(SharedCorpora.folder().resolve("truth/near-duplicates.tsv.gz"))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        truth.add(new Pair(id(ids, cells[0]), id(ids, cells[1]), Double.parseDouble(cells[2])));
      }
    }
  }

  private static String id(Map<String, String> ids, String name) {
    return Objects.requireNonNull(ids.get(name), () -> "no record is named " + name);
  }

  private Released released() {
    return Objects.requireNonNull(released);
  }

  @Test
  void ofTheSimilarPairsAtMostOneInAHundredIsKeptTwice() {
    int similar = 0;
    List<String> keptTwice = new ArrayList<>();
    for (Pair pair : truth) {
      if (pair.jaccard() >= THRESHOLD && shingled(pair.a()) && shingled(pair.b())) {
        similar++;
        if (kept(pair.a()) && kept(pair.b())) {
          keptTwice.add(pair.toString());
        }
      }
    }
    LOG.info("%d pairs of the truth from 0.8 on, both kept: %s".formatted(similar, keptTwice));
    assertThat(similar).isGreaterThan(1_500);
    assertThat(keptTwice).as("of %d pairs", similar).hasSizeLessThanOrEqualTo(similar / 100);
  }

  @Test
  void everyRemovedDuplicateHasAKeptTwinThatIsSimilarIndeed() {
    int near = 0;
    int exact = 0;
    for (FateRow row : fates.values()) {
      if (!row.fate().equals("duplicate")) {
        continue;
      }
      String twin = Objects.requireNonNull(row.twin(), row.id());
      assertThat(kept(twin)).as("%s, twin of %s, is kept", twin, row.id()).isTrue();
      String text = released().text(row.id());
      String twinText = released().text(twin);
      if (lower(text).equals(lower(twinText))) {
        exact++;
        assertThat(row.similarity()).as(row.id()).isEqualTo(1.0);
      } else {
        near++;
        assertThat(jaccard(text, twinText))
            .as("%s and %s", row.id(), twin)
            .isGreaterThanOrEqualTo(THRESHOLD)
            .isEqualTo(row.similarity());
      }
    }
    LOG.info("%d exact and %d near duplicates removed".formatted(exact, near));
    assertThat(near).isGreaterThan(300);
  }

  /** Copies are stood for by one of them, so pairs go by their texts here. */
  @Test
  void similarPairsAreFoundAndMeasuredAsInTheTruth() {
    Map<List<String>, Double> measured = new HashMap<>();
    for (EdgeRow edge : released().edges()) {
      measured.put(texts(edge.a(), edge.b()), edge.similarity());
    }
    Set<List<String>> similar = new HashSet<>();
    Set<List<String>> found = new HashSet<>();
    List<String> others = new ArrayList<>();
    for (Pair pair : truth) {
      List<String> texts = texts(pair.a(), pair.b());
      boolean near = pair.jaccard() >= THRESHOLD && !texts.get(0).equals(texts.get(1));
      if (near && searched(pair.a()) && searched(pair.b()) && similar.add(texts)) {
        Double ours = measured.get(texts);
        if (ours != null) {
          found.add(texts);
          if (Math.abs(ours - pair.jaccard()) > 1e-6) {
            others.add(pair + " here " + ours);
          }
        }
      }
    }
    LOG.info(
        "%d pairs of different texts from 0.8 on, %d found, with another similarity: %s"
            .formatted(similar.size(), found.size(), others));
    assertThat(similar).hasSizeGreaterThan(500);
    assertThat(found).hasSizeGreaterThanOrEqualTo(similar.size() * 99 / 100);
    assertThat(others).hasSizeLessThanOrEqualTo(similar.size() / 100);
  }

  /** Whether rules kept it, so that duplicates of it were looked for. */
  private boolean searched(String id) {
    String fate = released().fate(id).fate();
    return shingled(id) && (fate.equals("kept") || fate.equals("duplicate"));
  }

  private List<String> texts(String a, String b) {
    return Stream.of(a, b).map(id -> lower(released().text(id))).sorted().toList();
  }

  @Test
  void textsBelowOneShingleAreRemovedAsExactCopiesOnly() {
    for (FateRow row : fates.values()) {
      if (row.fate().equals("duplicate") && !shingled(row.id())) {
        assertThat(row.reason()).as(row.id()).isEqualTo("exact-duplicate");
      }
    }
  }

  private boolean kept(String id) {
    return released().fate(id).fate().equals("kept");
  }

  private boolean shingled(String id) {
    FateRow row = released().fate(id);
    return row.contentSha256() != null
        && PlainShingles.tokens(released().text(id)).size() >= SHINGLE;
  }

  private static double jaccard(String a, String b) {
    return PlainShingles.jaccard(PlainShingles.of(a, SHINGLE), PlainShingles.of(b, SHINGLE));
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(UCharacter::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
