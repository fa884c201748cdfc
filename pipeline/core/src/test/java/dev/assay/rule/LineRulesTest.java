package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.detect.Probe;
import dev.assay.document.Span;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Line rules judge the text as it came, together; hand-checked cases. */
class LineRulesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final LineRules.Context DOCUMENT =
      new LineRules.Context("en", TestFacts.source("example", List.of()));
  private static final Probe COOKIES = new Probe.Phrases(List.of("accept all cookies"));
  private static final Probe NUMBER = new Probe.Pattern("[0-9]+", "digits");

  @Test
  void removesLinesThatAnyRuleDrops() {
    BoundRules rules =
        bound(
            drop("a", "cookies", new Found(COOKIES, 0, Comparison.atLeast(1))),
            drop("a", "short", measure("characters", Operator.LESS_THAN, 3)));
    String text = "First line.\nPlease accept all cookies\nok\nLast line.";
    LineEdits edits = new LineRules(rules, AS_OF).apply(text, DOCUMENT);
    assertThat(edits.text()).isEqualTo("First line.\nLast line.");
    assertThat(edits.removed()).containsExactly(new Span(12, 41));
    assertThat(edits.counts()).isEqualTo(Map.of(0, 1, 1, 1));
  }

  @Test
  void leavesATextAloneThatNoRuleTouches() {
    BoundRules rules = bound(drop("a", "cookies", new Found(COOKIES, 0, Comparison.atLeast(1))));
    String text = "One.\n\nTwo.\n";
    LineEdits edits = new LineRules(rules, AS_OF).apply(text, DOCUMENT);
    assertThat(edits.text()).isSameAs(text);
    assertThat(edits.counts()).isEmpty();
  }

  @Test
  void replacesBeforeTheOtherLineRulesOfItsPackOnly() {
    Condition number = new Found(NUMBER, 1, Comparison.atLeast(1));
    Rule replace =
        TestRules.rule(
            "a",
            "replace",
            Scope.LINE,
            Status.STABLE,
            Action.REPLACE,
            number,
            Applicability.EVERYWHERE);
    BoundRules rules =
        bound(
            replace,
            drop("a", "x-lines", measure("characters", Operator.EQUALS, 3)),
            drop("b", "two-characters", measure("characters", Operator.EQUALS, 2)));
    String text = "12\npage 34 of 56\n123456";
    LineEdits edits = new LineRules(rules, AS_OF).apply(text, DOCUMENT);
    assertThat(edits.text())
        .as("<X> is three long for pack a, 12 is two long for pack b")
        .isEqualTo("page <X> of <X>");
    assertThat(edits.replaced()).hasSize(2);
    assertThat(edits.counts()).isEqualTo(Map.of(0, 3, 1, 2, 2, 1));
  }

  @Test
  void aFindingOverTheEndOfALineBelongsToNoLine() {
    Probe pattern = new Probe.Pattern("a\\s+b", "none");
    BoundRules rules =
        new BoundRules(
            List.of(drop("a", "r", new Found(pattern, 0, Comparison.atLeast(1)))),
            List.of(),
            List.of(pattern),
            List.of());
    assertThat(new LineRules(rules, AS_OF).apply("a\nb\na b", DOCUMENT).text()).isEqualTo("a\nb");
  }

  @Test
  void anExperimentalRuleOnlyCounts() {
    Rule trial =
        TestRules.rule(
            "a",
            "t",
            Scope.LINE,
            Status.EXPERIMENTAL,
            Action.DROP_LINE,
            measure("words", Operator.LESS_THAN, 2),
            Applicability.EVERYWHERE);
    LineEdits edits = new LineRules(bound(trial), AS_OF).apply("One\ntwo words", DOCUMENT);
    assertThat(edits.text()).isEqualTo("One\ntwo words");
    assertThat(edits.counts()).isEqualTo(Map.of(0, 1));
  }

  @Test
  void takesWhiteSpaceFromTheEndsOfLines() {
    Rule strip =
        TestRules.rule(
            "a",
            "strip",
            Scope.LINE,
            Status.STABLE,
            Action.REPLACE,
            new Found(new Probe.EdgeSpace(), 0, Comparison.atLeast(1)),
            Applicability.EVERYWHERE);
    BoundRules rules =
        new BoundRules(List.of(strip), List.of(), List.of(new Probe.EdgeSpace()), List.of());
    LineEdits edits = new LineRules(rules, AS_OF).apply("  a b\t\n\u3000\nc\n d", DOCUMENT);
    assertThat(edits.text())
        .as("the replacement of test rules stands in the place of each")
        .isEqualTo("<X>a b<X>\n<X>\nc\n<X>d");
    assertThat(edits.counts()).isEqualTo(Map.of(0, 3));
  }

  /** As str.endswith and str.split have it. */
  @Test
  void endMarksAndLongestWordsAreThoseOfC4() {
    assertThat(c4("It's he said 'so'")).containsExactly(4, 0, 1);
    assertThat(c4("Is it so?")).containsExactly(3, 1, 1);
    assertThat(c4("And so on...")).containsExactly(5, 0, 0);
    assertThat(c4("No. ")).as("the very last character").containsExactly(3, 0, 0);
  }

  private static double[] c4(String line) {
    List<String> ids = LineMeasures.all().stream().map(Signal::id).toList();
    double[] values = LineMeasures.of(line, 0, line.length());
    return Stream.of("longest-word", "c4-end-mark", "datatrove-end-mark")
        .mapToDouble(id -> values[ids.indexOf(id)])
        .toArray();
  }

  @Test
  void measuresALine() {
    String line = "ABC def 12 \u4e2d\u3002";
    assertThat(LineMeasures.of(line, 0, line.length()))
        .startsWith(13, 4, (float) (2 / 10.0), (float) (3 / 7.0), 1);
    assertThat(LineMeasures.of("", 0, 0)).startsWith(0, 0, Double.NaN, Double.NaN, 0);
    assertThat(LineMeasures.of("say \"yes\"", 0, 9)[4]).isEqualTo(1);
    assertThat(LineMeasures.of("a list:", 0, 7)[4]).isEqualTo(0);
  }

  /** The oracle removes, line by line, what any rule alone would remove. */
  @Test
  void theUnionOfAllRulesIsRemovedWhateverTheirOrder() {
    Random random = new Random(11);
    List<Rule> all =
        new ArrayList<>(
            List.of(
                drop("a", "short", measure("characters", Operator.LESS_THAN, 4)),
                drop("b", "digits", measure("digit-ratio", Operator.AT_LEAST, 1)),
                drop("c", "cookies", new Found(COOKIES, 0, Comparison.atLeast(1)))));
    String[] lines = {"abc", "abcdef", "1234567", "accept all cookies", "", "Prose it is."};
    for (int i = 0; i < 200; i++) {
      List<String> chosen = new ArrayList<>();
      for (int n = random.nextInt(8); n >= 0; n--) {
        chosen.add(lines[random.nextInt(lines.length)]);
      }
      List<String> left = new ArrayList<>(chosen);
      left.removeIf(line -> !line.equals("abcdef") && !line.equals("Prose it is."));
      Collections.shuffle(all, random);
      LineRules rules = new LineRules(bound(all.toArray(Rule[]::new)), AS_OF);
      String text = String.join("\n", chosen);
      assertThat(rules.apply(text, DOCUMENT).text())
          .as("seed 11: %s", chosen)
          .isEqualTo(String.join("\n", left));
    }
  }

  private static Rule drop(String pack, String id, Condition when) {
    return TestRules.rule(
        pack, id, Scope.LINE, Status.STABLE, Action.DROP_LINE, when, Applicability.EVERYWHERE);
  }

  private static Condition measure(String id, Operator operator, double bound) {
    List<String> ids = LineMeasures.all().stream().map(Signal::id).toList();
    int index = ids.indexOf(id);
    SignalKind kind = LineMeasures.all().get(index).kind();
    return new SignalIs(LineMeasures.all().get(index), index, Comparison.of(operator, bound, kind));
  }

  private static BoundRules bound(Rule... rules) {
    List<Rule> sorted = new ArrayList<>(List.of(rules));
    sorted.sort(BoundRules.ORDER);
    return new BoundRules(sorted, List.of(), List.of(COOKIES, NUMBER), List.of());
  }
}
