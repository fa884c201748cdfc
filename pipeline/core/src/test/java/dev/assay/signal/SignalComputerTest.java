package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.signal.measure.SignalKind;
import org.junit.jupiter.api.Test;

/** Small cases whose values can be counted by hand, in English and Chinese. */
class SignalComputerTest {
  private static final String ENGLISH = "The pump runs.\n\n- It has 2 valves...\nSee #5\n";
  private static final String CHINESE = "第一条 合同法。\n定义：\n第一条 合同法。\n";

  private final SignalComputer computer = new SignalComputer();

  @Test
  void englishCase() {
    SignalValues values = computer.compute(ENGLISH);
    // The pump runs . | - It has 2 valves ... | See # 5
    is(values, "characters", 44);
    is(values, "words", 9);
    is(values, "tokens", 13);
    is(values, "lines", 3);
    is(values, "longest-line", 20);
    ratio(values, "mean-line-length", 14 + 20 + 6, 3);
    ratio(values, "mean-word-length", 3 + 4 + 4 + 2 + 3 + 1 + 6 + 3 + 1, 9);
    ratio(values, "alphabetic-word-ratio", 7, 9);
    ratio(values, "alphabetic-token-ratio", 7, 13);
    ratio(values, "hash-word-ratio", 1, 13);
    ratio(values, "ellipsis-word-ratio", 1, 13);
    is(values, "stop-words", 0);
    is(values, "chinese-stop-words", 0);
    ratio(values, "bullet-line-ratio", 1, 4);
    ratio(values, "ellipsis-line-ratio", 1, 4);
    ratio(values, "line-punctuation-ratio", 2, 3);
    ratio(values, "closed-line-ratio", 2, 3);
    ratio(values, "short-line-ratio", 3, 3);
    ratio(values, "newline-word-ratio", 4, 13);
    ratio(values, "letter-ratio", 25, 33);
    ratio(values, "digit-ratio", 2, 33);
    ratio(values, "punctuation-ratio", 6, 33);
    ratio(values, "upper-case-ratio", 3, 25);
    ratio(values, "white-space-ratio", 11, 44);
  }

  @Test
  void chineseCase() {
    SignalValues values = computer.compute(CHINESE);
    is(values, "characters", 22);
    is(values, "words", 14);
    is(values, "tokens", 17);
    is(values, "lines", 3);
    is(values, "longest-line", 8);
    ratio(values, "mean-word-length", 1, 1);
    ratio(values, "line-punctuation-ratio", 2, 3);
    ratio(values, "closed-line-ratio", 3, 3);
    ratio(values, "han-ratio", 14, 17);
    ratio(values, "letter-ratio", 14, 17);
    ratio(values, "punctuation-ratio", 3, 17);
    ratio(values, "duplicate-line-ratio", 1, 4);
    ratio(values, "duplicate-line-character-ratio", 8, 22);
    ratio(values, "repeated-line-character-ratio", 8, 19);
    ratio(values, "duplicate-paragraph-ratio", 0, 1);
    ratio(values, "unique-word-ratio", 10, 17);
    is(values, "distinct-words", 10);
    // 第一 twice, no space between Han
    ratio(values, "top-2-gram-character-ratio", 4, 22);
    ratio(values, "top-3-gram-character-ratio", 6, 22);
    ratio(values, "top-4-gram-character-ratio", 8, 22);
    ratio(values, "duplicate-5-gram-character-ratio", 5, 22);
    ratio(values, "duplicate-6-gram-character-ratio", 6, 22);
    ratio(values, "duplicate-7-gram-character-ratio", 7, 22);
    ratio(values, "duplicate-8-gram-character-ratio", 0, 22);
    assertThat(values.isMissing(Signals.indexOf("upper-case-ratio"))).isTrue();
  }

  @Test
  void stopWordsAreCountedOnceEach() {
    SignalValues values = computer.compute("the the be to of and that have with The 的 的 在 是");
    is(values, "stop-words", 8);
    is(values, "chinese-stop-words", 3);
  }

  @Test
  void chineseLinesEndInTheirOwnMarks() {
    SignalValues values = computer.compute("甲。\n乙！\n丙？\n丁；\n戊：\n己”\n庚』\n辛……\n壬（癸。）\n子\n丑，\n");
    ratio(values, "closed-line-ratio", 9, 11);
    ratio(values, "line-punctuation-ratio", 3, 11);
  }

  @Test
  void brokenDecodingShows() {
    SignalValues values = computer.compute("caf\uFFFD \uE000x\u0007\uD800");
    ratio(values, "garbled-character-ratio", 4, 8);
    ratio(computer.compute("a+b=c"), "symbol-ratio", 2, 5);
  }

  @Test
  void entropyOfEqualWordsIsTheLogarithmOfTheirNumber() {
    SignalValues values = computer.compute("a b c d a b c d");
    assertThat(values.at(Signals.indexOf("word-entropy"))).isCloseTo(Math.log(4), within(1e-6));
    is(computer.compute("a a a"), "word-entropy", 0);
  }

  @Test
  void anEmptyTextHasCountsButNoRatios() {
    for (String text : new String[] {"", " ", "\n\n"}) {
      SignalValues values = computer.compute(text);
      is(values, "characters", text.length());
      is(values, "words", 0);
      is(values, "lines", 0);
      for (String id : new String[] {"mean-word-length", "line-punctuation-ratio", "han-ratio"}) {
        assertThat(values.isMissing(Signals.indexOf(id))).as(id).isTrue();
      }
    }
  }

  @Test
  void countsAreWholeAndRatiosAreFloats() {
    SignalValues values = computer.compute(ENGLISH + CHINESE);
    for (int i = 0; i < Signals.all().size(); i++) {
      double value = values.isMissing(i) ? 0 : values.at(i);
      boolean count = Signals.all().get(i).kind() == SignalKind.COUNT;
      assertThat(value)
          .as(Signals.all().get(i).id())
          .isEqualTo(count ? Math.rint(value) : (double) (float) value);
    }
  }

  @Test
  void buffersLeaveNoTraceOfTheTextBefore() {
    SignalValues fresh = new SignalComputer().compute(CHINESE);
    computer.compute(ENGLISH.repeat(2_000));
    assertThat(computer.compute(CHINESE).values()).isEqualTo(fresh.values());
  }

  @Test
  void namesAreUniqueAndFound() {
    for (int i = 0; i < Signals.all().size(); i++) {
      String id = Signals.all().get(i).id();
      assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(Signals.indexOf(id)).isEqualTo(i);
    }
    assertThat(Signals.indexOf("no-such-signal")).isEqualTo(-1);
  }

  private void is(SignalValues values, String id, double expected) {
    assertThat(values.at(Signals.indexOf(id))).as(id).isEqualTo(expected);
  }

  private void ratio(SignalValues values, String id, double part, double whole) {
    is(values, id, (float) (part / whole));
  }
}
