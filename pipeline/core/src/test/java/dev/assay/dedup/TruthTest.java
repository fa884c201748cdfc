package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.assay.dedup.KeeperOrder.Criterion;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Against {@code truth/near-duplicates.tsv.gz}: all pairs of the real corpora with Jaccard >= 0.5,
 * found by brute force with other code. Pairs of documents in Parquet files are left out here, and
 * so are texts below one shingle, which are exact copies or nothing (the truth gives them one
 * shingle of all their tokens).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTest {

  private record Pair(String a, String b, double jaccard) {}

  private Map<String, String> texts = Map.of();
  private final Map<String, long[]> sets = new HashMap<>();
  private final List<Pair> truth = new ArrayList<>();

  @BeforeAll
  void read() throws IOException {
    texts = RealTexts.all();
    Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    texts.forEach(
        (id, text) -> {
          shingler.shingle(text);
          sets.put(id, shingler.toArray());
        });
    try (BufferedReader in =
        RealTexts.lines(RealTexts.shared().resolve("truth/near-duplicates.tsv.gz"))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        Pair pair = new Pair(cells[0], cells[1], Double.parseDouble(cells[2]));
        if (shingled(pair.a()) && shingled(pair.b())) {
          truth.add(pair);
        }
      }
    }
  }

  @Test
  void exactJaccardIsThatOfTheTruth() {
    assertThat(truth).hasSizeGreaterThan(2_000);
    for (Pair pair : truth) {
      assertThat(Jaccard.exact(set(pair.a()), set(pair.b())))
          .as("%s", pair)
          .isCloseTo(pair.jaccard(), offset(1e-6));
    }
  }

  @Test
  void ofTheSimilarPairsAtMostOneInAHundredIsKeptTwice() {
    List<String> ids = List.copyOf(texts.keySet());
    NearDuplicates.Result result = find(ids);
    Map<String, Integer> places = new HashMap<>();
    for (int doc = 0; doc < ids.size(); doc++) {
      places.put(ids.get(result.order()[doc]), doc);
    }
    int similar = 0;
    int keptTwice = 0;
    for (Pair pair : truth) {
      if (pair.jaccard() >= 0.8) {
        similar++;
        keptTwice += kept(result, places, pair.a()) && kept(result, places, pair.b()) ? 1 : 0;
      }
    }
    assertThat(similar).isGreaterThan(1_500);
    assertThat(keptTwice).as("of %d pairs", similar).isLessThanOrEqualTo(similar / 100);
  }

  @Test
  void everyRemovedDocumentHasAKeptTwinOfMeasuredSimilarity() {
    List<String> ids = List.copyOf(texts.keySet());
    NearDuplicates.Result result = find(ids);
    Outcomes outcomes = result.outcomes();
    for (int doc = 0; doc < outcomes.size(); doc++) {
      if (outcomes.outcome(doc) != Outcome.DUPLICATE) {
        continue;
      }
      int twin = outcomes.twin(doc);
      assertThat(outcomes.outcome(twin)).isEqualTo(Outcome.KEPT);
      String id = ids.get(result.order()[doc]);
      String twinId = ids.get(result.order()[twin]);
      if (outcomes.kind(doc) == Outcomes.Kind.NEAR) {
        assertThat(Jaccard.exact(set(id), set(twinId)))
            .as("%s and %s", id, twinId)
            .isEqualTo(outcomes.similarity(doc))
            .isGreaterThanOrEqualTo(0.8);
      } else {
        assertThat(text(id)).isEqualToIgnoringCase(text(twinId));
      }
    }
    assertThat(outcomes.count(Outcome.DUPLICATE)).isGreaterThan(300);
  }

  private static boolean kept(
      NearDuplicates.Result result, Map<String, Integer> places, String id) {
    return result.outcomes().outcome(Objects.requireNonNull(places.get(id))) == Outcome.KEPT;
  }

  private long[] set(String id) {
    return Objects.requireNonNull(sets.get(id), id);
  }

  private String text(String id) {
    return Objects.requireNonNull(texts.get(id), id);
  }

  private boolean shingled(String id) {
    return sets.getOrDefault(id, new long[0]).length > 0;
  }

  private NearDuplicates.Result find(List<String> ids) {
    KeeperOrder order = new KeeperOrder(List.of(Criterion.LENGTH));
    Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    List<NearDuplicates.Input> inputs = new ArrayList<>();
    for (String id : ids) {
      String text = text(id);
      byte[] key =
          order.key(
              Role.CANDIDATE,
              0,
              50,
              KeeperOrder.UNPUBLISHED,
              text.codePointCount(0, text.length()),
              id);
      inputs.add(new NearDuplicates.Input(key, Role.CANDIDATE, shingler.textSha256(text), set(id)));
    }
    return NearDuplicates.find(inputs, DedupConfig.defaults(), Exemption.NONE);
  }
}
