package dev.assay.signal.chinese;

import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Values that only texts with Chinese in them have. */
final class Chinese {
  private Chinese() {}

  static double count(Scan scan, int value) {
    return scan.isChinese() ? value : Double.NaN;
  }

  /** Of all characters. */
  static double ratio(Scan scan, long part) {
    return scan.isChinese() ? Share.of(part, scan.codePoints()) : Double.NaN;
  }
}
