package dev.assay.text;

import java.util.Locale;

/** One step of normalisation, by the word that a source contract uses. */
public enum NormaliseStep {
  /**
   * CR LF, CR, VT, FF, NEL, LS and PS become LF: the newline functions of the Unicode Standard,
   * 5.8.
   */
  LINE_ENDS(true),
  /**
   * C0 and C1 controls but tab and the line ends, and DEL, are removed; a lone surrogate, which no
   * encoding can hold, becomes U+FFFD.
   */
  CONTROL(true),
  /**
   * Characters without ink or meaning in plain text are removed: BOM, zero-width space, soft
   * hyphen, word joiner, bidirectional controls, invisible operators, deprecated format characters,
   * interlinear annotation, and tags that follow no black flag. ZWJ and ZWNJ are kept after an
   * Arabic, Indic, Mongolian or other letter of a joining script, and after an emoji; elsewhere
   * they say nothing.
   */
  INVISIBLE(true),
  /**
   * NBSP and the other blank spaces of one column or less become a space. U+3000 is kept: in
   * Chinese text it indents a paragraph by one character or parts the halves of a verse. U+1680 is
   * kept: it is a visible stroke.
   */
  SPACES(true),
  /** Full-width ASCII letters and digits become ASCII. Off unless a source asks for it. */
  FULL_WIDTH(false),
  /** Unicode Normalization Form C, of the pinned ICU4J. */
  NFC(true);

  private final boolean onByDefault;

  NormaliseStep(boolean onByDefault) {
    this.onByDefault = onByDefault;
  }

  public boolean onByDefault() {
    return onByDefault;
  }

  /** The kebab-case word: {@code line-ends}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
