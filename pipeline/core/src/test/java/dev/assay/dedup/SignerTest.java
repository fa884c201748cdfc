package dev.assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations: mean and variance of independent MinHashes, the theory of the sketch. */
class SignerTest {

  private static final SignatureConfig CONFIG = SignatureConfig.forThreshold(0.8, 0.99);
  private final Signer signer = new Signer(CONFIG);

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1, 2",
    "4, 5",
    "8, 10",
    "1, 10",
    "40, 50",
    "50, 100",
    "128, 160",
    "160, 320",
    "800, 1000",
    "300, 1000",
    "8000, 10000"
  })
  void estimateIsUnbiasedAndNoWorseThanIndependentHashes(int common, int either) {
    Random random = new Random(Seed.VALUE);
    int trials = either > 5_000 ? 150 : 600;
    double jaccard = (double) common / either;
    double sum = 0;
    double squares = 0;
    for (int trial = 0; trial < trials; trial++) {
      long[][] sets = sets(random, common, either);
      double error = Signature.estimate(sign(sets[0]), sign(sets[1])) - jaccard;
      sum += error;
      squares += error * error;
    }
    double deviation = Signature.deviation(jaccard, CONFIG.values());
    assertThat(sum / trials)
        .as(Seed.text())
        .isCloseTo(0, offset(4 * deviation / Math.sqrt(trials) + 1e-12));
    assertThat(Math.sqrt(squares / trials))
        .as(Seed.text())
        .isLessThanOrEqualTo(1.12 * deviation + 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.6", "0.7", "0.8", "0.9"})
  void bandsFindTheSharePredicted(double jaccard) {
    Random random = new Random(Seed.VALUE);
    for (SignatureConfig config : new SignatureConfig[] {CONFIG, new SignatureConfig(40, 3, 0.5)}) {
      Bands bands = new Bands(config);
      int trials = 1_500;
      int found = 0;
      for (int trial = 0; trial < trials; trial++) {
        long[][] sets = sets(random, (int) Math.round(jaccard * 400), 400);
        found += meet(bands, sign(sets[0]), sign(sets[1])) ? 1 : 0;
      }
      double expected = config.recallAt(jaccard);
      double deviation = Math.sqrt(expected * (1 - expected) / trials);
      assertThat((double) found / trials)
          .as("%s %s", config, Seed.text())
          .isCloseTo(expected, offset(4 * deviation + 2.0 / trials));
    }
  }

  @Test
  void repeatsAndOrderDoNotMatter() {
    assertThat(sign(new long[] {3, 1, 2, 2, 3, 3})).isEqualTo(sign(new long[] {1, 2, 3}));
  }

  @Test
  void signatureOfALargerSetOfTheSameRunDoesNotLeakIntoTheNext() {
    long[] small = {7, 9};
    int[] fresh = new int[CONFIG.values()];
    new Signer(CONFIG).sign(small, 2, fresh);
    sign(new Random(1).longs(10_000).toArray());
    assertThat(sign(small)).isEqualTo(fresh);
  }

  @Test
  void signatureOfATextIsTheSameInEveryVersion() {
    Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    shingler.shingle("The quick brown fox jumps over 13 lazy dogs: 天地玄黄，宇宙洪荒。");
    int[] signature = sign(shingler.toArray());
    assertThat(Arrays.hashCode(signature))
        .as("recorded from this code: stored signatures of earlier releases must compare")
        .isEqualTo(-1_563_473_010);
  }

  @Test
  void textWithoutShinglesHasNoSignature() {
    assertThatThrownBy(() -> signer.sign(new long[0], 0, new int[CONFIG.values()]))
        .hasMessage("Cannot sign 0 shingles into 161 of 161 values");
  }

  @Test
  void bytesGiveTheSignatureBack() {
    int[] signature = sign(new long[] {5, 6});
    assertThat(Signature.toBytes(signature)).hasSize(644);
    assertThat(Signature.ofBytes(Signature.toBytes(signature))).isEqualTo(signature);
  }

  @Test
  void whatIsClearlyBelowIsFourDeviationsBelow() {
    assertThat(Signature.deviation(0.8, 161)).isCloseTo(0.0315, offset(1e-4));
    assertThat(Signature.leastMatches(0.8, 161)).isEqualTo(109);
    assertThat(Signature.leastMatches(1, 161)).isEqualTo(161);
  }

  private int[] sign(long[] shingles) {
    int[] signature = new int[CONFIG.values()];
    signer.sign(shingles, shingles.length, signature);
    return signature;
  }

  static boolean meet(Bands bands, int[] a, int[] b) {
    for (int band = 0; band < bands.count(); band++) {
      if (bands.hash(a, band) == bands.hash(b, band)) {
        return true;
      }
    }
    return false;
  }

  /** Two sets of random members with the given sizes of intersection and union. */
  private static long[][] sets(Random random, int common, int either) {
    int alone = either - common;
    long[] a = new long[common + alone / 2];
    long[] b = new long[common + alone - alone / 2];
    for (int i = 0; i < common; i++) {
      a[i] = random.nextLong();
      b[i] = a[i];
    }
    for (int i = common; i < a.length; i++) {
      a[i] = random.nextLong();
    }
    for (int i = common; i < b.length; i++) {
      b[i] = random.nextLong();
    }
    return new long[][] {a, b};
  }
}
