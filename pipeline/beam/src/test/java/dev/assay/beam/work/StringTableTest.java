package dev.assay.beam.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringTableTest {
  private static final String[] PARTS = {"", "a", "é", "汉", "😀", "\uFFFF", "\u0000", "z"};

  private static List<String> strings(int count, long seed) {
    Random random = new Random(seed);
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(6); k > 0; k--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      strings.add(text.toString());
    }
    return strings;
  }

  @Test
  void everyStringComesBackWhateverWasExpected() {
    for (int expected : new int[] {0, 1, 10, 5_000}) {
      StringTable table = new StringTable(expected);
      List<String> strings = strings(5_000, Seeded.seed());
      strings.add("long".repeat(10_000));
      strings.forEach(table::add);
      assertThat(table.size()).isEqualTo(strings.size());
      for (int i = 0; i < strings.size(); i++) {
        assertThat(table.string(i)).isEqualTo(strings.get(i));
      }
    }
  }

  /** Java compares UTF-16 code units, which puts U+FFFF behind U+1F600; UTF-8 does not. */
  @Test
  void theOrderIsThatOfCodePoints() {
    List<String> strings = strings(300, Seeded.seed());
    StringTable table = new StringTable(0);
    strings.forEach(table::add);
    for (int a = 0; a < strings.size(); a++) {
      for (int b = 0; b < strings.size(); b++) {
        assertThat(Integer.signum(table.compare(a, b)))
            .isEqualTo(byCodePoints(strings.get(a), strings.get(b)));
      }
    }
  }

  private static int byCodePoints(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    return Integer.signum(java.util.Arrays.compare(x, y));
  }
}
