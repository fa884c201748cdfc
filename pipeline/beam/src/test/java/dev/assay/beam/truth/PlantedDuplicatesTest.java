package dev.assay.beam.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.dedup.DesignOracle;
import dev.assay.dedup.DesignOracle.Doc;
import dev.assay.dedup.DesignOracle.Fate;
import dev.assay.dedup.DesignOracle.Pair;
import dev.assay.dedup.Outcome;
import dev.assay.dedup.PlantedTexts;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Families planted by seeded edits of real English and Chinese documents at similarities from 0.6
 * to 1, across sources, licenses and roles, through a whole run. Expectation: {@link DesignOracle},
 * which compares all pairs and follows the design's steps.
 */
class PlantedDuplicatesTest {
  private static final Logger LOG = Logger.getLogger(PlantedDuplicatesTest.class.getName());
  private static final String SEED = "-Dtest.seed=" + Seeded.seed();

  @TempDir Path folder;

  @Test
  void fatesAreThoseOfTheDesign() throws IOException {
    PlantedSources planted =
        new PlantedSources(new Random(Seeded.seed()), PlantedTexts.realBases(180));
    Map<String, Doc> docs =
        planted.docs().stream().collect(Collectors.toMap(Doc::id, Function.identity()));
    DesignOracle oracle = new DesignOracle(planted.docs());
    Map<Pair, Double> similar = oracle.similarPairs();
    assertThat(similar.size()).as(SEED).isGreaterThan(800);

    Map<Pair, Double> usual = compare(planted, "usual", "{recall: 0.99}", docs, oracle);
    LOG.info(
        "%d documents, %d pairs from 0.8 on, %d found at recall 0.99"
            .formatted(docs.size(), similar.size(), usual.size()));
    assertThat(usual.size()).as(SEED).isGreaterThanOrEqualTo(similar.size() * 99 / 100);

    Map<Pair, Double> all =
        compare(planted, "all", "{recall: 0.999999, compare: 100000}", docs, oracle);
    assertThat(differences(all, similar)).as(SEED).isEmpty();
  }

  /** Runs, compares the fates given the pairs that the run found, and gives those pairs. */
  private Map<Pair, Double> compare(
      PlantedSources planted, String name, String dedup, Map<String, Doc> docs, DesignOracle oracle)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    Released released = Released.run(planted.write(own, name, dedup), own.resolve("releases"));
    Map<Pair, Double> found = new HashMap<>();
    for (EdgeRow edge : released.edges()) {
      found.put(Pair.of(edge.a(), edge.b()), edge.similarity());
    }
    Map<String, Fate> expected =
        oracle.fates(found.keySet(), (c, w) -> PlantedSources.exempt(doc(docs, c), doc(docs, w)));
    Map<String, Fate> fates = new HashMap<>();
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (FateRow row : released.fates().values()) {
      Fate fate = fate(row);
      fates.put(row.id(), fate);
      counts.merge(fate.outcome(), 1, Integer::sum);
    }
    LOG.info(name + ": " + counts);
    assertThat(differences(fates, expected)).as(SEED).isEmpty();
    assertThat(counts).as(SEED).hasSize(Outcome.values().length);
    assertThat(counts.values()).as(SEED).allMatch(count -> count > 50);
    return found;
  }

  private static Doc doc(Map<String, Doc> docs, String id) {
    return Objects.requireNonNull(docs.get(id), id);
  }

  private static Fate fate(FateRow row) {
    if (row.fate().equals("kept")) {
      return new Fate(Outcome.KEPT, "", 0);
    }
    boolean conflict = "license-conflict".equals(row.reason());
    if (!conflict && !row.fate().equals("duplicate")) {
      return new Fate(Outcome.UNCHANGED, "", 0);
    }
    return new Fate(
        conflict ? Outcome.HELD : Outcome.DUPLICATE,
        Objects.requireNonNull(row.twin(), row.id()),
        Objects.requireNonNull(row.similarity(), row.id()));
  }

  /** Entries of either map that are not in the other, in words. */
  private static <K, V> List<String> differences(Map<K, V> ours, Map<K, V> expected) {
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (key, value) -> {
          if (!value.equals(ours.get(key))) {
            differences.add(key + ": " + ours.get(key) + ", expected " + value);
          }
        });
    ours.forEach(
        (key, value) -> {
          if (!expected.containsKey(key)) {
            differences.add(key + ": " + value + ", not expected");
          }
        });
    return differences;
  }
}
