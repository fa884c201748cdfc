package dev.assay.storage.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether rows come in the order of source, origin and record. Paths go by their bytes. Where a
 * path may not be shown its digest stands in its place, which tells nothing of the order, so only
 * the records within it are compared.
 */
final class LedgerOrder {
  private static final Pattern HIDDEN = Pattern.compile("~[a-z2-7]{26}");

  private String source = "";
  private String origin = "";
  private String lastShown = "";
  private long record = -1;

  /** Takes the next row; false when it should stand before the one that came last. */
  boolean isAfter(String nextSource, String nextOrigin, long nextRecord) {
    boolean after = true;
    if (!nextSource.equals(source)) {
      after = compare(source, nextSource) < 0;
      lastShown = "";
      enter(nextOrigin);
    } else if (nextOrigin.equals(origin)) {
      after = record < nextRecord;
    } else {
      boolean hidden = HIDDEN.matcher(nextOrigin).matches();
      after = hidden || compare(lastShown, nextOrigin) < 0;
      enter(nextOrigin);
    }
    source = nextSource;
    record = nextRecord;
    return after;
  }

  private void enter(String next) {
    origin = next;
    if (!HIDDEN.matcher(next).matches()) {
      lastShown = next;
    }
  }

  private static int compare(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
