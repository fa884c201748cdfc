package dev.assay.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.dedup.DedupConfig;
import dev.assay.dedup.Exemption;
import dev.assay.dedup.KeeperOrder;
import dev.assay.dedup.NearDuplicates;
import dev.assay.dedup.Outcome;
import dev.assay.dedup.RealTexts;
import dev.assay.dedup.Role;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against the given truth: the pairs of real documents with Jaccard >= 0.5. */
class UnitsOfRealTextsTest {

  private final Shingler shingler = new Shingler(ShingleConfig.DEFAULT);

  @Test
  void ofThePairsAtHalfAtMostOneInAHundredIsParted() throws IOException {
    Map<String, String> kept = kept(RealTexts.all());
    List<String> ids = List.copyOf(kept.keySet());
    DedupConfig half =
        new DedupConfig(SimilarityUnits.bands(161, 0.5), 64, DedupConfig.DEFAULT_CACHED_SHINGLES);
    NearDuplicates.Result result = find(kept, half);
    SimilarityUnits units =
        SimilarityUnits.of(ids.size(), result.evidence().edges(), half.threshold());
    Map<String, Integer> unitOf = new HashMap<>();
    for (int doc = 0; doc < ids.size(); doc++) {
      unitOf.put(ids.get(result.order()[doc]), units.unit(doc));
    }
    int pairs = 0;
    int parted = 0;
    try (BufferedReader in =
        RealTexts.lines(RealTexts.shared().resolve("truth/near-duplicates.tsv.gz"))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        Integer a = unitOf.get(cells[0]);
        Integer b = unitOf.get(cells[1]);
        if (a != null && b != null && shingled(kept, cells[0]) && shingled(kept, cells[1])) {
          pairs++;
          parted += a.equals(b) ? 0 : 1;
        }
      }
    }
    assertThat(pairs).isGreaterThan(200);
    assertThat(parted).as("of %d pairs", pairs).isLessThanOrEqualTo(pairs / 100);
  }

  private boolean shingled(Map<String, String> texts, String id) {
    shingler.shingle(texts.getOrDefault(id, ""));
    return shingler.distinct() > 0;
  }

  private Map<String, String> kept(Map<String, String> texts) {
    List<String> ids = List.copyOf(texts.keySet());
    NearDuplicates.Result result = find(texts, DedupConfig.defaults());
    Map<String, String> kept = new TreeMap<>(texts);
    for (int doc = 0; doc < ids.size(); doc++) {
      if (result.outcomes().outcome(doc) != Outcome.KEPT) {
        kept.remove(ids.get(result.order()[doc]));
      }
    }
    return kept;
  }

  private NearDuplicates.Result find(Map<String, String> texts, DedupConfig config) {
    KeeperOrder byId = new KeeperOrder(List.of());
    List<NearDuplicates.Input> inputs = new ArrayList<>();
    texts.forEach(
        (id, text) -> {
          shingler.shingle(text);
          byte[] key = byId.key(Role.CANDIDATE, 0, 0, 0, 0, id);
          inputs.add(
              new NearDuplicates.Input(
                  key, Role.CANDIDATE, shingler.textSha256(text), shingler.toArray()));
        });
    return NearDuplicates.find(inputs, config, Exemption.NONE);
  }
}
