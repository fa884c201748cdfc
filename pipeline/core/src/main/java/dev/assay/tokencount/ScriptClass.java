package dev.assay.tokencount;

/** Texts whose tokens are calibrated together, told apart by the bytes of a character. */
public enum ScriptClass {
  /** Mostly alphabets: about one byte a character. */
  ALPHABETIC,
  /** Mostly Han, kana or hangul, which take three bytes in UTF-8. */
  IDEOGRAPHIC;

  /**
   * @param bytes of the text in UTF-8
   * @param characters code points
   */
  public static ScriptClass of(int bytes, int characters) {
    return 2L * bytes > 3L * characters ? IDEOGRAPHIC : ALPHABETIC;
  }
}
