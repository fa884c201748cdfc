package dev.assay.dedup;

import com.ibm.icu.lang.UCharacter;
import dev.assay.text.PlainShingles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The search for duplicates as the design tells it, in the plainest code: keeper order by a
 * comparator, all pairs by sets of strings, then {@link DesignScan}.
 */
public final class DesignOracle {
  public static final double THRESHOLD = 0.8;

  private static final int SHINGLE = 5;

  /**
   * One document.
   *
   * @param rank of its license, 0 is best
   * @param published any growing measure of time, {@link KeeperOrder#UNPUBLISHED} when absent
   */
  public record Doc(String id, String text, Role role, int rank, int priority, long published) {}

  /**
   * What becomes of a document.
   *
   * @param twin id of the document it repeats or is held for; empty without one
   * @param similarity to the twin, 0 without one
   */
  public record Fate(Outcome outcome, String twin, double similarity) {}

  /** Two ids, the smaller first. */
  public record Pair(String a, String b) {
    public static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private static final Comparator<Doc> KEEPER_ORDER =
      Comparator.comparingInt((Doc doc) -> place(doc.role()))
          .thenComparingInt(Doc::rank)
          .thenComparing(Comparator.comparingInt(Doc::priority).reversed())
          .thenComparing(
              Comparator.comparingInt((Doc d) -> d.text().codePointCount(0, d.text().length()))
                  .reversed())
          .thenComparing(Doc::id);

  private final List<Doc> docs;
  private final String[] texts;
  private final double[][] jaccard;

  /** Measures all pairs; the order of keepers is license, priority, length, id. */
  public DesignOracle(List<Doc> given) {
    docs = given.stream().sorted(KEEPER_ORDER).toList();
    texts = docs.stream().map(doc -> lower(doc.text())).toArray(String[]::new);
    jaccard = measure();
  }

  private static int place(Role role) {
    return switch (role) {
      case ANCHOR -> 0;
      case BARRED_WITNESS, WITNESS -> 1;
      case CANDIDATE -> 2;
    };
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(UCharacter::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  /** Over an inverted index: how many shingles two documents share. */
  private double[][] measure() {
    int n = docs.size();
    int[][] both = new int[n][n];
    int[] sizes = new int[n];
    Map<String, List<Integer>> index = new HashMap<>();
    for (int doc = 0; doc < n; doc++) {
      Set<String> shingles = PlainShingles.of(docs.get(doc).text(), SHINGLE);
      sizes[doc] = shingles.size();
      for (String shingle : shingles) {
        List<Integer> others = index.computeIfAbsent(shingle, key -> new ArrayList<>());
        for (int other : others) {
          both[doc][other]++;
        }
        others.add(doc);
      }
    }
    double[][] measured = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        int either = sizes[a] + sizes[b] - both[a][b];
        measured[a][b] = either == 0 ? 0 : (double) both[a][b] / either;
        measured[b][a] = measured[a][b];
      }
    }
    return measured;
  }

  /**
   * Pairs of different texts from the threshold on, of which one at least is a candidate; copies
   * are stood for by the first candidate of the text, or, without one, by its first document.
   */
  public Map<Pair, Double> similarPairs() {
    Map<Pair, Double> pairs = new LinkedHashMap<>();
    Map<String, Integer> leaders = leaders();
    for (int a = 0; a < docs.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (leads(leaders, a)
            && leads(leaders, b)
            && jaccard[a][b] >= THRESHOLD
            && (docs.get(a).role() == Role.CANDIDATE || docs.get(b).role() == Role.CANDIDATE)) {
          pairs.put(Pair.of(docs.get(a).id(), docs.get(b).id()), jaccard[a][b]);
        }
      }
    }
    return pairs;
  }

  private Map<String, Integer> leaders() {
    Map<String, Integer> leaders = new HashMap<>();
    for (int doc = 0; doc < texts.length; doc++) {
      Integer known = leaders.get(texts[doc]);
      boolean better =
          known != null
              && docs.get(known).role() != Role.CANDIDATE
              && docs.get(doc).role() == Role.CANDIDATE;
      if (known == null || better) {
        leaders.put(texts[doc], doc);
      }
    }
    return leaders;
  }

  private boolean leads(Map<String, Integer> leaders, int doc) {
    return leaders.getOrDefault(texts[doc], -1) == doc;
  }

  /**
   * What the design says of each document, by id, where only these pairs were found. A pair counts
   * for all copies of its two texts.
   *
   * @param exempt asked with the ids of a candidate and a witness barred by its terms
   */
  public Map<String, Fate> fates(Set<Pair> found, BiPredicate<String, String> exempt) {
    double[][] known = new double[docs.size()][docs.size()];
    Set<Pair> texts = ofTexts(found);
    for (int a = 0; a < docs.size(); a++) {
      for (int b = 0; b < docs.size(); b++) {
        if (texts.contains(Pair.of(this.texts[a], this.texts[b]))) {
          known[a][b] = jaccard[a][b];
        }
      }
    }
    Role[] roles = docs.stream().map(Doc::role).toArray(Role[]::new);
    DesignScan scan =
        new DesignScan(roles, this.texts, known, THRESHOLD)
            .run((c, w) -> exempt.test(docs.get(c).id(), docs.get(w).id()));
    Map<String, Fate> fates = new LinkedHashMap<>();
    for (int doc = 0; doc < docs.size(); doc++) {
      int twin = scan.twins[doc];
      String twinId = twin == Outcomes.NO_TWIN ? "" : docs.get(twin).id();
      fates.put(docs.get(doc).id(), new Fate(scan.outcomes[doc], twinId, scan.similarities[doc]));
    }
    return fates;
  }

  private Set<Pair> ofTexts(Set<Pair> found) {
    Map<String, String> textOf = new HashMap<>();
    for (int doc = 0; doc < docs.size(); doc++) {
      textOf.put(docs.get(doc).id(), texts[doc]);
    }
    Set<Pair> pairs = new HashSet<>();
    for (Pair pair : found) {
      pairs.add(Pair.of(known(textOf, pair.a()), known(textOf, pair.b())));
    }
    return pairs;
  }

  private static String known(Map<String, String> textOf, String id) {
    String text = textOf.get(id);
    if (text == null) {
      throw new IllegalArgumentException("No document " + id);
    }
    return text;
  }
}
