package dev.assay.storage.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Seeded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearIdsTest {

  private static List<String> near(String wanted, List<String> ids) {
    NearIds near = new NearIds(wanted);
    ids.forEach(near::add);
    assertThat(near.seen()).isEqualTo(ids.size());
    return near.list();
  }

  @Test
  void typosCaseAndNumbersAreNear() {
    List<String> ids = List.of("notes/monday", "notes/Friday", "notes/friday#2", "other/gearbox");
    assertThat(near("notes/fridy", ids)).startsWith("notes/Friday").doesNotContain("other/gearbox");
    assertThat(near("notes/FRIDAY", ids)).startsWith("notes/Friday", "notes/friday#2");
  }

  @Test
  void anIdOfAnotherSourceWithTheSameKeyIsNear() {
    assertThat(near("gearbox", List.of("notes/monday", "other/gearbox")))
        .containsExactly("other/gearbox");
  }

  @Test
  void nothingIsNearToWhatIsWhollyDifferent() {
    assertThat(near("a/xyz", List.of("notes/monday", "other/gearbox"))).isEmpty();
  }

  /** The oracle computes every distance in full and sorts. */
  @Test
  void theBestFiveAreThoseOfAnExhaustiveSearch() {
    Random random = new Random(Seeded.seed());
    for (int round = 0; round < 200; round++) {
      String wanted = word(random);
      TreeSet<String> ids = new TreeSet<>();
      for (int i = 0; i < 60; i++) {
        ids.add(word(random));
      }
      assertThat(near(wanted, List.copyOf(ids)))
          .as("seed %d, round %d, %s among %s", Seeded.seed(), round, wanted, ids)
          .isEqualTo(exhaustive(wanted, ids));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append("abAc/".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static List<String> exhaustive(String wanted, TreeSet<String> ids) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<String> near = new ArrayList<>(ids);
    near.removeIf(
        id -> distance(lower, id) > Math.max(1, Math.max(id.length(), wanted.length()) / 3));
    near.sort(
        Comparator.comparingInt((String id) -> distance(lower, id))
            .thenComparing(Comparator.naturalOrder()));
    return near.subList(0, Math.min(5, near.size()));
  }

  private static int distance(String wanted, String id) {
    String other = id.toLowerCase(Locale.ROOT);
    boolean alike = other.startsWith(wanted) || wanted.startsWith(other) || other.endsWith(wanted);
    return alike ? 0 : levenshtein(wanted, other);
  }

  private static int levenshtein(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
