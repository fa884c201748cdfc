package dev.assay.signal.scan;

/** Counts special characters. */
public final class SpecialCount extends Pass {
  private static final byte[] BASIC = SpecialCharacters.table();
  private static final byte SURROGATE = 2;

  private int special;

  @Override
  void read(Scan scan) {
    special = 0;
    for (int i = 0; i < scan.length; i++) {
      byte kind = BASIC[scan.text[i]];
      special += kind == SURROGATE ? supplementary(scan, i) : kind;
    }
  }

  private static int supplementary(Scan scan, int i) {
    int codePoint = Character.codePointAt(scan.text, i, scan.length);
    return codePoint > Character.MAX_VALUE && SpecialCharacters.has(codePoint) ? 1 : 0;
  }

  /** Special characters of the text. */
  public int special() {
    return special;
  }
}
