package dev.assay.tokencount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.text.SharedCorpora;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int SEED = 20261123;

  @Test
  void nothingSampledChangesNothing() {
    assertThat(new Calibration(text -> 1).factors()).isEqualTo(new TokenFactors(1, 1));
  }

  /** By hand: the counter says twice the estimate everywhere. */
  @Test
  void theFactorIsWhatTheCounterSaysForEachScript() {
    Calibration calibration =
        new Calibration(text -> (int) Math.round(2 * TokenEstimate.sum(text, 0, text.length())));
    String english = "word and word 1234 ".repeat(100);
    calibration.add(new SamplePoint(0, -1), english, ScriptClass.ALPHABETIC);
    calibration.add(new SamplePoint(1, -1), "水".repeat(1000), ScriptClass.IDEOGRAPHIC);
    assertThat(calibration.factors().alphabetic()).isCloseTo(2, within(0.001));
    assertThat(calibration.factors().ideographic()).isCloseTo(2, within(0.001));
  }

  @Test
  void aScriptWithFewPointsSharesTheFactorOfTheSource() {
    Calibration calibration = new Calibration(String::length);
    for (int i = 0; i < 30; i++) {
      calibration.add(new SamplePoint(i, 0.3), "some words here", ScriptClass.ALPHABETIC);
    }
    calibration.add(new SamplePoint(30, 0.3), "水水水水", ScriptClass.IDEOGRAPHIC);
    TokenFactors factors = calibration.factors();
    assertThat(factors.ideographic()).isBetween(factors.alphabetic() * 0.8, factors.alphabetic());
  }

  @Test
  void scriptsAreToldByBytesACharacter() {
    assertThat(ScriptClass.of(1000, 1000)).isEqualTo(ScriptClass.ALPHABETIC);
    assertThat(ScriptClass.of(1500, 1000)).isEqualTo(ScriptClass.ALPHABETIC);
    assertThat(ScriptClass.of(2600, 1000)).isEqualTo(ScriptClass.IDEOGRAPHIC);
  }

  @Test
  void aTextKeepsAtLeastOneToken() {
    TokenFactors factors = new TokenFactors(0.1, 1);
    assertThat(factors.apply(1, ScriptClass.ALPHABETIC)).isOne();
    assertThat(factors.apply(0, ScriptClass.ALPHABETIC)).isZero();
    assertThat(factors.apply(100, ScriptClass.ALPHABETIC)).isEqualTo(10);
  }

  /** The oracle is the exact count of every text; orders are seeded. */
  @Test
  void sumsOfRealSourcesAreWithinThreePercent() throws Exception {
    Map<String, List<String>> sources = new TreeMap<>();
    for (SharedCorpora.Entry entry : SharedCorpora.read()) {
      sources.computeIfAbsent(entry.source(), s -> new ArrayList<>()).add(entry.text());
    }
    sources.remove("platform-docs");
    sources.forEach(
        (source, texts) -> {
          long exact = texts.stream().mapToLong(ExactTokens.o200k()::count).sum();
          for (int seed = SEED; seed < SEED + 3; seed++) {
            assertThat((double) calibrated(texts, seed) / exact)
                .as("%s, seed %d", source, seed)
                .isCloseTo(1, within(0.03));
          }
        });
  }

  private static long calibrated(List<String> texts, int seed) {
    List<String> ordered = new ArrayList<>(texts);
    Collections.shuffle(ordered, new Random(seed));
    ordered.sort(Comparator.comparing(CalibrationTest::script));
    int[] lengths = ordered.stream().mapToInt(String::length).toArray();
    Calibration calibration = new Calibration(ExactTokens.o200k());
    for (SamplePoint point : SamplePoint.of(lengths)) {
      String text = ordered.get(point.document());
      calibration.add(point, text, script(text));
    }
    TokenFactors factors = calibration.factors();
    return texts.stream()
        .mapToLong(text -> factors.apply(TokenEstimate.of(text), script(text)))
        .sum();
  }

  private static ScriptClass script(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return ScriptClass.of(bytes, text.codePointCount(0, text.length()));
  }
}
