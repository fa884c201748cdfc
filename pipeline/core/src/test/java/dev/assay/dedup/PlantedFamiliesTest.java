package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.dedup.DesignOracle.Doc;
import dev.assay.dedup.DesignOracle.Fate;
import dev.assay.dedup.DesignOracle.Pair;
import dev.assay.dedup.KeeperOrder.Criterion;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Families planted at similarities from 0.6 to 1 across licenses, priorities and roles. The
 * expectation is {@link DesignOracle}: brute force over all pairs and the design's scan.
 */
class PlantedFamiliesTest {
  private static final Logger LOG = Logger.getLogger(PlantedFamiliesTest.class.getName());
  private static final KeeperOrder ORDER =
      new KeeperOrder(List.of(Criterion.LICENSE, Criterion.PRIORITY, Criterion.LENGTH));

  @Test
  void realFamiliesComeOutAsTheDesignSays() throws IOException {
    check(PlantedTexts.realBases(90));
  }

  @Test
  void madeUpFamiliesComeOutAsTheDesignSays() {
    check(PlantedTexts.madeUpBases(new Random(Seed.VALUE), 90));
  }

  private static void check(List<String> bases) {
    List<Doc> docs = plant(new Random(Seed.VALUE), bases);
    DesignOracle oracle = new DesignOracle(docs);
    Map<Pair, Double> similar = oracle.similarPairs();
    assertThat(similar.size()).as(Seed.text()).isGreaterThan(400);
    Map<Pair, Double> found = compare(docs, oracle, DedupConfig.defaults());
    LOG.info("%d of %d similar pairs found at recall 0.99".formatted(found.size(), similar.size()));
    assertThat(found.size()).as(Seed.text()).isGreaterThanOrEqualTo(similar.size() * 99 / 100);
    Map<Pair, Double> some = compare(docs, oracle, DedupConfig.of(0.8, 0.5, 64));
    assertThat(some.size()).as(Seed.text()).isLessThan(similar.size());
    Map<Pair, Double> all = compare(docs, oracle, DedupConfig.of(0.8, 0.999_999, 100_000));
    assertThat(different(all, similar)).as(Seed.text()).isEmpty();
  }

  /** Compares fates given the pairs that were found, and gives those pairs. */
  private static Map<Pair, Double> compare(
      List<Doc> docs, DesignOracle oracle, DedupConfig config) {
    NearDuplicates.Result result = find(docs, config);
    Map<Pair, Double> found = new HashMap<>();
    Edges edges = result.evidence().edges();
    for (int i = 0; i < edges.size(); i++) {
      found.put(
          Pair.of(id(docs, result, edges.a(i)), id(docs, result, edges.b(i))), edges.similarity(i));
    }
    Map<String, Fate> fates = new LinkedHashMap<>();
    Outcomes outcomes = result.outcomes();
    for (int place = 0; place < docs.size(); place++) {
      int twin = outcomes.twin(place);
      String twinId = twin == Outcomes.NO_TWIN ? "" : id(docs, result, twin);
      fates.put(
          id(docs, result, place),
          new Fate(outcomes.outcome(place), twinId, outcomes.similarity(place)));
    }
    Map<String, Fate> expected = oracle.fates(found.keySet(), PlantedFamiliesTest::exempt);
    assertThat(different(fates, expected)).as(Seed.text()).isEmpty();
    for (Outcome outcome : Outcome.values()) {
      assertThat(outcomes.count(outcome)).as("%s, %s", outcome, Seed.text()).isGreaterThan(10);
    }
    return found;
  }

  /** Entries of either map that are not in the other, in words. */
  private static <K, V> List<String> different(Map<K, V> ours, Map<K, V> expected) {
    Set<K> keys = new LinkedHashSet<>(expected.keySet());
    keys.addAll(ours.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(ours.get(key), expected.get(key)))
        .map(key -> key + ": " + ours.get(key) + ", expected " + expected.get(key))
        .toList();
  }

  private static String id(List<Doc> docs, NearDuplicates.Result result, int place) {
    return docs.get(result.order()[place]).id();
  }

  /** Any rule that depends on the two will do here. */
  private static boolean exempt(String candidate, String witness) {
    return (candidate.length() + witness.length()) % 5 == 0;
  }

  private static List<Doc> plant(Random random, List<String> bases) {
    GradedEdits edits = new GradedEdits(random);
    List<Doc> docs = new ArrayList<>();
    for (String base : bases) {
      for (String text : edits.family(base, 1 + random.nextInt(13), 0.6)) {
        Role role = random.nextInt(5) == 0 ? Role.of((byte) random.nextInt(3)) : Role.CANDIDATE;
        String id = "source-" + random.nextInt(5) + "/" + docs.size();
        docs.add(
            new Doc(
                id,
                text,
                role,
                10 * random.nextInt(3),
                40 + 10 * random.nextInt(3),
                KeeperOrder.UNPUBLISHED));
      }
    }
    return docs;
  }

  private static NearDuplicates.Result find(List<Doc> docs, DedupConfig config) {
    Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    List<NearDuplicates.Input> inputs = new ArrayList<>();
    for (Doc doc : docs) {
      shingler.shingle(doc.text());
      byte[] key =
          ORDER.key(
              doc.role(),
              doc.rank(),
              doc.priority(),
              doc.published(),
              doc.text().codePointCount(0, doc.text().length()),
              doc.id());
      inputs.add(
          new NearDuplicates.Input(
              key, doc.role(), shingler.textSha256(doc.text()), shingler.toArray()));
    }
    return NearDuplicates.find(
        inputs, config, (c, w) -> exempt(docs.get(c).id(), docs.get(w).id()));
  }
}
