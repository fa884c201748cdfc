package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  private static List<String> found(String regex, String boundary, String text) {
    FindingSink sink = new FindingSink();
    BoundedPattern.of(regex, boundary).scan(text, 0, sink);
    return FindingSink.inOrder(sink.triples()).stream()
        .map(f -> text.substring(f.start(), f.end()))
        .toList();
  }

  @Test
  void aPatternRunsOnlyWhereItsLiteralIs() {
    ProbeScanner scanner = Scans.of(new Probe.Pattern("(?i)no\\.\\d+", "word"));
    assertThat(scanner.scan("NO.12, no.3; note 4").count(0)).isEqualTo(2);
    assertThat(scanner.scan("12 34").count(0)).isZero();
    assertThat(scanner.scan("no.x").isEmpty()).isTrue();
  }

  @Test
  void digitsMayNotTouchDigits() {
    assertThat(found("\\d{3}", "digits", "123 4567 x890人")).containsExactly("123", "890");
    assertThat(found("\\d{3}", "digits", "１123 123４ 555")).containsExactly("555");
  }

  @Test
  void wordsMayTouchHan() {
    assertThat(found("A\\d+", "word", "编号A12号 XA12 A12B A12_ (A12)")).containsExactly("A12", "A12");
  }

  @Test
  void aLaterAlternativeIsFoundWhereTheFirstIsForbidden() {
    assertThat(found("foo|foobar", "word", "foobar foo")).containsExactly("foobar", "foo");
  }

  @Test
  void neighbouringMatchesShareTheirSeparator() {
    assertThat(found("ab", "word", "ab ab xab ab,ab")).hasSize(4);
  }

  @Test
  void anchorsMeanTheText() {
    assertThat(found("^ab", "word", "ab ab")).hasSize(1);
    assertThat(found("(?m)^ab$", "word", "ab\nab\nabc")).hasSize(2);
  }

  @Test
  void faultsHaveAPlace() {
    BadPatternException fault =
        catchThrowableOfType(
            BadPatternException.class, () -> ProbeSet.check(new Probe.Pattern("ab[z-a]c", "none")));
    assertThat(fault).hasMessage("invalid character class range");
    assertThat(fault.position()).isEqualTo(3);
    assertThat(fault.length()).isEqualTo(3);
    assertThat(fault.regex()).isEqualTo("ab[z-a]c");
    assertThatThrownBy(() -> ProbeSet.check(new Probe.Pattern("a(?=b)", "none")))
        .isInstanceOf(BadPatternException.class);
    assertThatThrownBy(() -> ProbeSet.check(new Probe.Pattern("a*", "none")))
        .isInstanceOf(BadPatternException.class)
        .hasMessage("it matches the empty text, so it is everywhere");
    assertThatThrownBy(() -> ProbeSet.check(new Probe.Pattern("a", "line")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid boundary: line (must be word, digits or none)");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "abc?d, ab",
    "ab*cd, cd",
    "a|b, ''",
    "(foo|bar)bazz, bazz",
    "'x{0,2}yz', yz",
    "\\d+元整, 元整",
    "[abc]def, def",
    "a\\.b, a.b",
    "(?i)secret, secret",
    "[[:alpha:]]abc, ''",
    "\\p{Han}ab, ''",
    "ab+c, ab",
    "foo(?:x)?barr, barr",
    "\\Qa|b\\E, ''",
    "'', ''",
    "a.bcd, bcd"
  })
  void requiredLiteralsAreNeverMoreThanRequired(String regex, String literal) {
    assertThat(RequiredLiteral.of(regex)).isEqualTo(literal);
  }

  @Test
  void matchesEqualThoseOfLookAround() {
    // oracle: java.util.regex, which has look-around, on expressions that both read alike
    long seed = 7;
    Random random = new Random(seed);
    List<String> expressions =
        List.of("a+", "ab|abc", "1\\d", "[ab]1", "(?:a|b1)+", "a.b", "\\d\\d?", "b(?:a|1)?c?");
    String alphabet = "ab1c_- 人";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String regex = expressions.get(random.nextInt(expressions.size()));
      String boundary = random.nextBoolean() ? "word" : "digits";
      String class_ = boundary.equals("word") ? "[abc1_]" : "[0-9]";
      Matcher oracle =
          Pattern.compile("(?<!" + class_ + ")(?:" + regex + ")(?!" + class_ + ")").matcher(text);
      assertThat(found(regex, boundary, text.toString()))
          .as("seed %d: %s (%s) in %s", seed, regex, boundary, text)
          .isEqualTo(oracle.results().map(r -> r.group()).toList());
    }
  }
}
