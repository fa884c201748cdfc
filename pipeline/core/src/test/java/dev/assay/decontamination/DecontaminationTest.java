package dev.assay.decontamination;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items planted into texts as they are, reformatted, and with other numbers; none elsewhere. */
class DecontaminationTest {
  private static final long SEED = Long.getLong("test.seed", 20261125);
  private static final String HAN = "学校工厂数量每天生产零件总共需要多少小时完成任务如果速度提高那么时间减少请问原来计划";

  private final Random random = new Random(SEED);
  private final List<String> items = new ArrayList<>();
  private final BenchmarkIndex index;
  private final ContaminationScanner scanner;

  DecontaminationTest() {
    BenchmarkIndex.Builder builder = new BenchmarkIndex.Builder();
    for (int i = 0; i < 600; i++) {
      String item =
          i % 3 == 0 ? chinese(20 + random.nextInt(120)) : english(10 + random.nextInt(90));
      items.add(item);
      builder.add("bench/" + i, item);
    }
    index = builder.build();
    scanner = new ContaminationScanner(index, 0.5);
  }

  @Test
  void exactCopiesAreFoundAndNamed() {
    assertThat(found(item -> item)).as("seed %d", SEED).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void reformattedCopiesAreFound() {
    assertThat(
            found(
                item ->
                    "**"
                        + item.toUpperCase(Locale.ROOT).replace(" ", "\n  ").replace("，", " — ")
                        + "**"))
        .as("seed %d", SEED)
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void copiesWithOtherNumbersAreFound() {
    assertThat(found(this::otherNumbers)).as("seed %d", SEED).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void textsThatHoldNoItemAreNotAccused() {
    int accused = 0;
    for (int i = 0; i < 2_000; i++) {
      accused += scanner.scan(i % 3 == 0 ? chinese(900) : english(600)) == null ? 0 : 1;
    }
    assertThat(accused).as("seed %d", SEED).isZero();
  }

  @Test
  void tablesOfNumbersTellNothing() {
    BenchmarkIndex.Builder builder = new BenchmarkIndex.Builder();
    builder.add("bench/sum", "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 =");
    BenchmarkIndex numbers = builder.build();
    assertThat(numbers.items()).isZero();
    assertThat(numbers.tooShort()).isEqualTo(1);
  }

  @Test
  void itemsBelowTheLeastRunAreCountedAndNotLookedFor() {
    BenchmarkIndex.Builder builder = new BenchmarkIndex.Builder();
    builder.add("bench/short", "What is the capital of France?");
    assertThat(builder.build().tooShort()).isEqualTo(1);
  }

  @Test
  void shareIsThatOfDistinctRunsInTheText() {
    String item = "one of the pumps must stop before two valves open and three gates close again";
    BenchmarkIndex one = new BenchmarkIndex.Builder().add("bench/pumps", item).build();
    String half = "one of the pumps must stop before two valves open and nothing else happens";
    Contamination found =
        requireNonNull(new ContaminationScanner(one, 0.3).scan(half + ". " + half));
    assertThat(found).isEqualTo(new Contamination("bench/pumps", 4, 8));
    assertThat(found.containment()).isEqualTo(0.5);
    assertThat(new ContaminationScanner(one, 0.6).scan(half)).isNull();
  }

  private interface Change {
    String of(String item);
  }

  private double found(Change change) {
    int named = 0;
    for (int i = 0; i < items.size(); i++) {
      String filler = i % 3 == 0 ? chinese(400) : english(300);
      String text = filler + "。\n" + change.of(items.get(i)) + "\n" + filler;
      @Nullable Contamination found = scanner.scan(text);
      named += found != null && found.item().equals("bench/" + i) ? 1 : 0;
    }
    return (double) named / items.size();
  }

  private String otherNumbers(String item) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      boolean digit = Character.isDigit(item.charAt(i));
      changed.append(digit ? (char) ('0' + random.nextInt(10)) : item.charAt(i));
      if (digit && random.nextInt(4) == 0) {
        changed.append(random.nextInt(10));
      }
    }
    return changed.toString();
  }

  private String english(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(
          i % 7 == 3
              ? "" + random.nextInt(5_000)
              : "word"
                  + (char) ('a' + random.nextInt(26))
                  + (char) ('a' + random.nextInt(26))
                  + (char) ('a' + random.nextInt(26)));
      text.append(i % 11 == 10 ? ", " : " ");
    }
    return text.toString().trim();
  }

  private String chinese(int characters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < characters; i++) {
      text.append(HAN.charAt(random.nextInt(HAN.length())));
      if (i % 17 == 16) {
        text.append(random.nextInt(900)).append('，');
      }
    }
    return text.toString();
  }
}
