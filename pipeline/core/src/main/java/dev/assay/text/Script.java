package dev.assay.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/** A script that tells languages apart, with the language that it mainly writes. */
enum Script {
  /** No letter. */
  NONE("und", 1),
  LATIN("und", 1),
  /** Weighed by the character: whoever writes any Han writes Chinese, and English names in it. */
  HAN("zh", 1),
  KANA("ja", 1.5),
  HANGUL("ko", 2.5),
  CYRILLIC("ru", 5.5),
  ARABIC("ar", 4.5),
  GREEK("el", 5.5),
  HEBREW("he", 4.5),
  THAI("th", 4),
  DEVANAGARI("hi", 4),
  BENGALI("bn", 4),
  TAMIL("ta", 6),
  TELUGU("te", 6),
  GEORGIAN("ka", 6),
  ARMENIAN("hy", 6),
  /** Letters of any other script. */
  OTHER("und", 5);

  private static final Script[] ALL = values();
  private static final byte[] TABLE = build();

  private final String language;
  private final double charactersPerWord;

  Script(String language, double charactersPerWord) {
    this.language = language;
    this.charactersPerWord = charactersPerWord;
  }

  String language() {
    return language;
  }

  /** Rough length of a word, so that scripts can be weighed against each other. */
  double charactersPerWord() {
    return charactersPerWord;
  }

  static int count() {
    return ALL.length;
  }

  static Script at(int ordinal) {
    return ALL[ordinal];
  }

  /** Ordinal of the script of each unit of the basic plane; surrogates are {@link #NONE}. */
  static byte[] table() {
    return TABLE;
  }

  private static byte[] build() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean letter = CharKind.isUnit(CharKind.of((char) c)) || UCharacter.isLetter(c);
      table[c] = (byte) (letter ? of(c) : NONE).ordinal();
    }
    return table;
  }

  private static Script of(int c) {
    return switch (UScript.getScript(c)) {
      case UScript.LATIN -> LATIN;
      case UScript.HAN -> HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
      case UScript.HANGUL -> HANGUL;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.ARABIC -> ARABIC;
      case UScript.GREEK -> GREEK;
      case UScript.HEBREW -> HEBREW;
      case UScript.THAI -> THAI;
      case UScript.DEVANAGARI -> DEVANAGARI;
      case UScript.BENGALI -> BENGALI;
      case UScript.TAMIL -> TAMIL;
      case UScript.TELUGU -> TELUGU;
      case UScript.GEORGIAN -> GEORGIAN;
      case UScript.ARMENIAN -> ARMENIAN;
      case UScript.COMMON, UScript.INHERITED -> NONE;
      default -> OTHER;
    };
  }
}
