package dev.assay.detect;

/**
 * Issuer prefixes of the payment networks and the lengths they issue (ISO/IEC 7812-1; ranges as the
 * networks publish them).
 */
final class CardIssuers {

  /** First and last prefix of six digits, then the lengths as bits. */
  private static final int[][] RANGES = {
    {300_000, 305_999, bits(14)}, // Diners Club
    {340_000, 349_999, bits(15)}, // American Express
    {352_800, 358_999, bits(16, 17, 18, 19)}, // JCB
    {360_000, 369_999, bits(14)}, // Diners Club
    {370_000, 379_999, bits(15)}, // American Express
    {380_000, 399_999, bits(14)}, // Diners Club
    {400_000, 499_999, bits(13, 16, 19)}, // Visa
    {510_000, 559_999, bits(16)}, // Mastercard
    {222_100, 272_099, bits(16)}, // Mastercard
    {601_100, 601_199, bits(16, 17, 18, 19)}, // Discover
    {620_000, 629_999, bits(16, 17, 18, 19)}, // UnionPay
    {644_000, 659_999, bits(16, 17, 18, 19)}, // Discover
    {955_880, 955_889, bits(19)}, // ICBC before UnionPay prefixes
  };

  private CardIssuers() {}

  static boolean issues(int prefix, int length) {
    for (int[] range : RANGES) {
      if (prefix >= range[0] && prefix <= range[1] && (range[2] >> length & 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Numbers that are hardly ever cards unless a label says so: 19 digits beginning with 4, where
   * clocks and 64-bit identifiers live, and article numbers of 13 digits (GTIN-13 check).
   */
  static boolean rare(char[] number, int length) {
    return (length == 19 && number[0] == '4') || (length == 13 && articleNumber(number));
  }

  private static boolean articleNumber(char[] number) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (number[i] - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  private static int bits(int... lengths) {
    int bits = 0;
    for (int length : lengths) {
      bits |= 1 << length;
    }
    return bits;
  }
}
