package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.detect.Redactor.Redacted;
import dev.assay.detect.Redactor.Replaced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RedactorTest {

  private static Redaction wish(int start, int end, String id, int specificity) {
    return new Redaction(start, end, "<" + id + ">", id, specificity, specificity);
  }

  @Test
  void theLongestOfOverlappingWishesIsDone() {
    Redacted redacted =
        Redactor.redact("0123456789", List.of(wish(2, 5, "a", 90), wish(4, 8, "b", 10)));
    assertThat(redacted.text()).isEqualTo("01<b>89");
    assertThat(redacted.replaced()).containsExactly(new Replaced(2, 8, 3, 10));
  }

  @Test
  void theMoreSpecificOfEquallyLongOnesIsDoneThenTheFirstId() {
    assertThat(Redactor.redact("0123", List.of(wish(0, 3, "a", 1), wish(1, 4, "b", 2))).text())
        .isEqualTo("<b>");
    assertThat(Redactor.redact("0123", List.of(wish(0, 4, "b", 1), wish(0, 4, "a", 1))).text())
        .isEqualTo("<a>");
  }

  @Test
  void aShortWishBetweenTwoLongOnesLeavesNothing() {
    List<Redaction> wishes =
        List.of(wish(0, 4, "a", 1), wish(3, 6, "c", 1), wish(5, 9, "b", 1), wish(9, 10, "d", 1));
    assertThat(Redactor.redact("0123456789", wishes).text()).isEqualTo("<a><b><d>");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(Redactor.redact("0123", List.of(wish(2, 4, "b", 1), wish(0, 2, "a", 1))).text())
        .isEqualTo("<a><b>");
  }

  @Test
  void nothingWishedChangesNothing() {
    assertThat(Redactor.redact("text", List.of())).isEqualTo(new Redacted("text", List.of()));
  }

  @Test
  void emptySpansAreRefused() {
    assertThatThrownBy(() -> wish(3, 3, "a", 1)).hasMessage("Cannot redact from 3 to 3");
  }

  @Test
  void theOrderOfWishesDoesNotMatterAndSpansLeadBackToTheText() {
    long seed = 11;
    Random random = new Random(seed);
    String text = "abcdefghijklmnopqrstuvwxyz";
    for (int round = 0; round < 500; round++) {
      List<Redaction> wishes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int start = random.nextInt(25);
        int end = start + 1 + random.nextInt(Math.min(6, 26 - start));
        wishes.add(wish(start, end, "k" + random.nextInt(3), random.nextInt(3)));
      }
      Redacted once = Redactor.redact(text, wishes);
      Collections.shuffle(wishes, random);
      assertThat(Redactor.redact(text, wishes)).as("seed %d", seed).isEqualTo(once);
      assertThat(restored(text, once)).as("seed %d", seed).isEqualTo(text);
    }
  }

  private static String restored(String text, Redacted redacted) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    int after = 0;
    for (Replaced span : redacted.replaced()) {
      int kept = span.start() - before;
      out.append(redacted.text(), after, after + kept).append(text, span.start(), span.end());
      before = span.end();
      after += kept + span.newLength();
    }
    return out.append(redacted.text().substring(after)).toString();
  }
}
