package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.dedup.KeeperOrder.Criterion;
import dev.assay.text.PlainShingles;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Expectations: all pairs by plain string sets, then {@link DesignScan}, on families planted by
 * seeded edits across sources, licenses and roles.
 */
class NearDuplicatesTest {

  private record Doc(String text, Role role, int rank, String id) {}

  private static final KeeperOrder ORDER =
      new KeeperOrder(List.of(Criterion.LICENSE, Criterion.PRIORITY, Criterion.LENGTH));

  private final Shingler shingler = new Shingler(ShingleConfig.DEFAULT);

  @Test
  void plantedFamiliesOfRealTextsComeOutAsTheDesignSays() throws IOException {
    check(PlantedTexts.realBases(90), 12);
  }

  @Test
  void plantedFamiliesOfMadeUpTextsComeOutAsTheDesignSays() {
    check(PlantedTexts.madeUpBases(new Random(Seed.VALUE), 90), 12);
  }

  @Test
  void orderOfTheInputDoesNotMatter() {
    Random random = new Random(Seed.VALUE);
    List<Doc> docs = plant(random, PlantedTexts.madeUpBases(random, 60), 7);
    List<String> expected = describe(docs);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(docs, random);
      assertThat(describe(docs)).as(Seed.text()).isEqualTo(expected);
    }
  }

  @Test
  void allIdenticalLeavesOne() {
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      docs.add(
          new Doc("the very same text of some ten words or more", Role.CANDIDATE, 0, "s/" + i));
    }
    Outcomes outcomes = find(docs).outcomes();
    assertThat(outcomes.count(Outcome.KEPT)).isEqualTo(1);
    assertThat(outcomes.count(Outcome.DUPLICATE)).isEqualTo(4_999);
  }

  @Test
  void cliqueLargerThanTheLimitLeavesOne() {
    String base = PlantedTexts.madeUpBases(new Random(3), 2).get(1);
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      docs.add(new Doc(base + " ending " + i, Role.CANDIDATE, 0, "s/" + i));
    }
    NearDuplicates.Result result = find(docs);
    assertThat(result.outcomes().count(Outcome.KEPT)).isEqualTo(1);
    assertThat(result.evidence().skipped()).isPositive();
    assertThat(result.evidence().compared()).isLessThan(23L * 64 * 1_500);
  }

  @Test
  void textsBelowOneShingleHaveExactCopiesOnly() {
    List<Doc> docs = new ArrayList<>();
    for (String text : List.of("cat", "dog", "Cat", "cat!", "", "", "a b c d", "床前明月")) {
      docs.add(new Doc(text, Role.CANDIDATE, 0, "s/" + docs.size()));
    }
    NearDuplicates.Result result = find(docs);
    assertThat(result.outcomes().count(Outcome.DUPLICATE)).isEqualTo(2);
    assertThat(result.outcomes().count(Outcome.KEPT)).isEqualTo(6);
    assertThat(result.evidence().compared()).isZero();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find(List.of()).outcomes().size()).isZero();
  }

  private void check(List<String> bases, int familySize) {
    Random random = new Random(Seed.VALUE);
    List<Doc> docs = plant(random, bases, familySize);
    NearDuplicates.Result result = find(docs);
    DesignScan plain = plain(docs, result.order());
    Outcomes outcomes = result.outcomes();
    int similar = 0;
    int found = 0;
    int keptTwice = 0;
    for (int a = 0; a < docs.size(); a++) {
      for (int b = a + 1; b < docs.size(); b++) {
        boolean leaders = result.groups().leader(a) == a && result.groups().leader(b) == b;
        if (leaders && plain.similarity(a, b) >= 0.8 && candidate(result, a, b)) {
          similar++;
          found += edge(result, a, b) == plain.similarity(a, b) ? 1 : 0;
          boolean both = outcomes.outcome(a) == Outcome.KEPT && outcomes.outcome(b) == Outcome.KEPT;
          keptTwice += both ? 1 : 0;
        }
      }
    }
    assertThat(similar).as(Seed.text()).isGreaterThan(250);
    assertThat(found).as("of %d, %s", similar, Seed.text()).isGreaterThan(similar * 99 / 100);
    assertThat(keptTwice).as("of %d, %s", similar, Seed.text()).isLessThanOrEqualTo(similar / 100);
    plain.run(Exemption.NONE);
    int different = 0;
    for (int doc = 0; doc < docs.size(); doc++) {
      if (outcomes.outcome(doc) == Outcome.DUPLICATE || outcomes.outcome(doc) == Outcome.HELD) {
        assertThat(outcomes.similarity(doc))
            .as(Seed.text())
            .isEqualTo(plain.similarity(doc, outcomes.twin(doc)))
            .isGreaterThanOrEqualTo(0.8);
      }
      boolean same =
          outcomes.outcome(doc) == plain.outcomes[doc] && outcomes.twin(doc) == plain.twins[doc];
      different += same ? 0 : 1;
    }
    if (found == similar) {
      assertThat(different).as(Seed.text()).isZero();
    }
    assertThat(different).as(Seed.text()).isLessThanOrEqualTo(docs.size() / 100);
    for (Outcome outcome : Outcome.values()) {
      assertThat(outcomes.count(outcome)).as("%s, %s", outcome, Seed.text()).isGreaterThan(20);
    }
  }

  private static boolean candidate(NearDuplicates.Result result, int a, int b) {
    return result.groups().role(a) == Role.CANDIDATE || result.groups().role(b) == Role.CANDIDATE;
  }

  private static double edge(NearDuplicates.Result result, int a, int b) {
    Edges edges = result.evidence().edges();
    int at = Arrays.binarySearch(edges.pairs(), Pairs.pack(a, b));
    return at < 0 ? 0 : edges.similarity(at);
  }

  private static List<Doc> plant(Random random, List<String> bases, int familySize) {
    List<Doc> docs = new ArrayList<>();
    for (String base : bases) {
      for (String text : PlantedTexts.family(random, base, 1 + random.nextInt(familySize))) {
        int draw = random.nextInt(20);
        Role role =
            draw == 0
                ? Role.ANCHOR
                : draw == 1 ? Role.BARRED_WITNESS : draw == 2 ? Role.WITNESS : Role.CANDIDATE;
        String source = "source-" + random.nextInt(5);
        docs.add(new Doc(text, role, random.nextInt(4), source + "/" + docs.size()));
      }
    }
    return docs;
  }

  private static DesignScan plain(List<Doc> docs, int[] order) {
    int n = docs.size();
    Role[] roles = new Role[n];
    Object[] texts = new Object[n];
    List<Set<String>> sets = new ArrayList<>();
    for (int doc = 0; doc < n; doc++) {
      Doc each = docs.get(order[doc]);
      roles[doc] = each.role();
      texts[doc] =
          HexFormat.of().formatHex(new Shingler(ShingleConfig.DEFAULT).textSha256(each.text()));
      sets.add(PlainShingles.of(each.text(), 5));
    }
    double[][] jaccard = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        jaccard[a][b] = PlainShingles.jaccard(sets.get(a), sets.get(b));
        jaccard[b][a] = jaccard[a][b];
      }
    }
    return new DesignScan(roles, texts, jaccard, 0.8);
  }

  private List<String> describe(List<Doc> docs) {
    NearDuplicates.Result result = find(docs);
    List<String> lines = new ArrayList<>();
    for (int doc = 0; doc < docs.size(); doc++) {
      Outcomes outcomes = result.outcomes();
      int twin = outcomes.twin(doc);
      String twinId = twin < 0 ? "-" : docs.get(result.order()[twin]).id();
      lines.add(
          docs.get(result.order()[doc]).id()
              + " "
              + outcomes.outcome(doc)
              + " "
              + twinId
              + " "
              + outcomes.similarity(doc));
    }
    return lines;
  }

  private NearDuplicates.Result find(List<Doc> docs) {
    List<NearDuplicates.Input> inputs = new ArrayList<>();
    for (Doc doc : docs) {
      shingler.shingle(doc.text());
      byte[] key =
          ORDER.key(
              doc.role(),
              doc.rank(),
              50,
              KeeperOrder.UNPUBLISHED,
              doc.text().codePointCount(0, doc.text().length()),
              doc.id());
      inputs.add(
          new NearDuplicates.Input(
              key, doc.role(), shingler.textSha256(doc.text()), shingler.toArray()));
    }
    return NearDuplicates.find(inputs, DedupConfig.defaults(), Exemption.NONE);
  }
}
