package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A million random runs of digits: no kind may fire more often than its checks allow. The bounds
 * are the probabilities in the comments plus four standard deviations of that many draws.
 */
class RandomDigitsTest {

  private static final int RUNS = 1_000_000;
  private static final long SEED = 20261123L;

  /**
   * First digit 1 to 9. Province 35 of 90; birth date: 149.9 years of 365.25 days of 10^8; check 1
   * of 11: together 0.389 * 5.47e-4 / 11 = 1.9e-5.
   */
  @Test
  void residentIdsAreAsRareAsTheirChecks() {
    assertRate("cn-resident-id", 18, 1.94e-5);
  }

  /**
   * Department 9 of 9 (1 to 9), kind 6 of 10, region 36 of 100, check 1 of 31 (30 values, of which
   * the last must be a digit), organisation code 1 of 11 with a digit: 0.6 * 0.36 / 31 / 11 =
   * 6.3e-4.
   */
  @Test
  void creditCodesOfDigitsAreAsRareAsTheirChecks() {
    assertRate("cn-uscc", 18, 6.4e-4);
  }

  /**
   * Issuers of 16 digits, first digit 1 to 9: 4 (1/9), 51 to 55 (5/90), 2221 to 2720 (500/9000),
   * 3528 to 3589 (62/9000), 6011 (1/9000), 62 (1/90), 644 to 659 (16/900) = 0.258; Luhn 1/10.
   */
  @Test
  void cardsOfSixteenDigitsAreAsRareAsTheirChecks() {
    assertRate("bank-card", 16, 0.0259);
  }

  /** 62 (1/90), 955 88 (1/9000), JCB, Discover as above = 0.036; Luhn 1/10; 4 needs a label. */
  @Test
  void cardsOfNineteenDigitsAreAsRareAsTheirChecks() {
    assertRate("bank-card", 19, 0.0037);
  }

  /** Prefix 1 (1/9), assigned 64 of 100 for the next two. */
  @Test
  void mobilesAreAsRareAsTheirPrefixes() {
    assertRate("cn-mobile", 11, 0.0712);
  }

  /**
   * Plus and 11 digits, first 1 to 9: North America 1/9 * 0.8 * 0.8 less 555-01; of the other codes
   * in use those that take 9 or 8 digits more are at most 80 of 90 of the rest.
   */
  @Test
  void numbersWithAPlusAreAsRareAsTheirCountryCodes() {
    assertThat(fired("phone-e164", 11, 100_000, "+")).isLessThanOrEqualTo(85_000);
    assertThat(fired("phone-e164", 11, 100_000, "+")).isPositive();
    assertThat(fired("phone-e164", 11, 100_000, "")).isZero();
  }

  /** A million strings of 1 to 32 digits through all kinds: only those whose checks allow it. */
  @Test
  void onlyKindsWithoutALabelFireOnDigitsAlone() {
    ProbeSet set = Scans.everyKind();
    ProbeScanner scanner = set.scanner(Scans.AS_OF);
    Random random = new Random(SEED);
    Map<String, Integer> fired = new TreeMap<>();
    char[] digits = new char[32];
    for (int run = 0; run < RUNS; run++) {
      int length = 1 + random.nextInt(digits.length);
      for (int i = 0; i < length; i++) {
        digits[i] = (char) ('0' + random.nextInt(10));
      }
      scanner
          .scan(digits, length)
          .all()
          .forEach(finding -> fired.merge(set.name(finding.probe()), 1, Integer::sum));
    }
    assertThat(fired.keySet())
        .as("seed %d", SEED)
        .isSubsetOf("cn-resident-id", "cn-uscc", "bank-card", "cn-mobile");
  }

  @Test
  void runsOfOtherLengthsAreSilent() {
    for (int length : new int[] {10, 12, 14, 17, 20, 25, 32}) {
      for (String kind : new String[] {"cn-mobile", "cn-resident-id", "cn-uscc"}) {
        assertThat(fired(kind, length, 50_000)).as("%s of %d digits", kind, length).isZero();
      }
    }
    assertThat(fired("bank-card", 20, 50_000)).isZero();
    assertThat(fired("cn-resident-id-15", 15, 50_000)).isZero();
    assertThat(fired("us-ssn", 9, 50_000)).isZero();
  }

  private static void assertRate(String kind, int length, double probability) {
    double bound = RUNS * probability + 4 * Math.sqrt(RUNS * probability);
    assertThat(fired(kind, length, RUNS))
        .as("%s in %d runs of %d digits, seed %d", kind, RUNS, length, SEED)
        .isLessThanOrEqualTo((int) bound);
  }

  private static int fired(String kind, int length, int runs) {
    return fired(kind, length, runs, "");
  }

  private static int fired(String kind, int length, int runs, String before) {
    ProbeScanner scanner = Scans.of(new Probe.Kind(kind));
    Random random = new Random(SEED);
    int first = before.length();
    char[] digits = (before + "0".repeat(length)).toCharArray();
    int fired = 0;
    for (int run = 0; run < runs; run++) {
      digits[first] = (char) ('1' + random.nextInt(9));
      for (int i = first + 1; i < digits.length; i++) {
        digits[i] = (char) ('0' + random.nextInt(10));
      }
      fired += scanner.scan(digits, digits.length).count(0);
    }
    return fired;
  }
}
