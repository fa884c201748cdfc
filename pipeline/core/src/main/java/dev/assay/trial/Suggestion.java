package dev.assay.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that parts bad documents from good ones.
 *
 * @param operator less-than or more-than: on which side the bad ones are
 * @param threshold rounded as far as that changes no decision
 * @param goodLost share of good documents on the wrong side, from 0 to 1
 * @param badMissed share of bad documents on the wrong side, from 0 to 1
 */
public record Suggestion(String operator, double threshold, double goodLost, double badMissed) {

  /**
   * The cut with the least sum of both error rates (Youden's index, Cancer 3(1), 1950), the first
   * in ascending order among equals. Missing values are on no side: a rule does not fire on them.
   *
   * @param good values of documents to keep, NaN when missing
   * @param bad values of documents to drop
   * @throws IllegalArgumentException when one of them holds no value
   */
  public static Suggestion of(double[] good, double[] bad) {
    double[] keep = sorted(good);
    double[] drop = sorted(bad);
    if (keep.length == 0 || drop.length == 0) {
      throw new IllegalArgumentException("Both sides need a document with a value");
    }
    double[] all = new double[keep.length + drop.length];
    System.arraycopy(keep, 0, all, 0, keep.length);
    System.arraycopy(drop, 0, all, keep.length, drop.length);
    Arrays.sort(all);
    Suggestion best = null;
    for (int i = 1; i < all.length; i++) {
      if (all[i] > all[i - 1]) {
        double cut = between(all[i - 1], all[i]);
        best = better(best, below(cut, keep, drop, good.length, bad.length));
        best = better(best, above(cut, keep, drop, good.length, bad.length));
      }
    }
    return best == null ? new Suggestion("more-than", all[0], 0, 1) : best;
  }

  /** Bad ones are less than the cut. */
  private static Suggestion below(double cut, double[] keep, double[] drop, int good, int bad) {
    double lost = (double) countBelow(keep, cut) / good;
    double caught = (double) countBelow(drop, cut) / bad;
    return new Suggestion("less-than", cut, lost, 1 - caught);
  }

  /** Bad ones are more than the cut, which no value equals. */
  private static Suggestion above(double cut, double[] keep, double[] drop, int good, int bad) {
    double lost = (double) (keep.length - countBelow(keep, cut)) / good;
    double caught = (double) (drop.length - countBelow(drop, cut)) / bad;
    return new Suggestion("more-than", cut, lost, 1 - caught);
  }

  private static Suggestion better(@Nullable Suggestion a, Suggestion b) {
    return a == null || b.goodLost + b.badMissed < a.goodLost + a.badMissed ? b : a;
  }

  private static int countBelow(double[] sorted, double cut) {
    int at = Arrays.binarySearch(sorted, cut);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == cut) {
      at--;
    }
    return at;
  }

  private static double[] sorted(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  /** The number with the fewest digits that is more than one value and less than the next. */
  static double between(double low, double high) {
    BigDecimal middle = new BigDecimal(low).add(new BigDecimal(high)).divide(BigDecimal.valueOf(2));
    for (int digits = 1; digits < 17; digits++) {
      for (RoundingMode mode :
          new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
        double rounded = middle.round(new MathContext(digits, mode)).doubleValue();
        if (rounded > low && rounded < high) {
          return rounded;
        }
      }
    }
    return middle.doubleValue();
  }
}
