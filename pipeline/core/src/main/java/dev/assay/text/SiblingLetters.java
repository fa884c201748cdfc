package dev.assay.text;

/** Letters that one language has and its siblings in the same script have not. */
final class SiblingLetters {
  /** Above all of them. */
  static final char END = '\u0700';

  private static final int RUSSIAN = 1;
  private static final int UKRAINIAN = 1 << 1;
  private static final int BELARUSIAN = 1 << 2;
  private static final int SERBIAN = 1 << 3;
  private static final int MACEDONIAN = 1 << 4;
  private static final int PERSIAN = 1 << 5;
  private static final int URDU = 1 << 6;

  private SiblingLetters() {}

  /** The bit of this letter, or 0. */
  static int bit(char c) {
    return switch (c) {
      case 'ы', 'э', 'ё' -> RUSSIAN;
      case 'ї', 'є', 'ґ' -> UKRAINIAN;
      case 'ў' -> BELARUSIAN;
      case 'ђ', 'ћ' -> SERBIAN;
      case 'ѓ', 'ќ', 'ѕ' -> MACEDONIAN;
      case 'پ', 'چ', 'ژ', 'گ', 'ی', 'ک' -> PERSIAN;
      case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے' -> URDU;
      default -> 0;
    };
  }

  /** Belarusian shares Russian letters, Urdu the Persian ones. */
  static String cyrillic(int bits) {
    if ((bits & BELARUSIAN) != 0) {
      return "be";
    }
    if ((bits & RUSSIAN) != 0) {
      return "ru";
    }
    if ((bits & UKRAINIAN) != 0) {
      return "uk";
    }
    if ((bits & SERBIAN) != 0) {
      return "sr";
    }
    return (bits & MACEDONIAN) != 0 ? "mk" : "ru";
  }

  static String arabic(int bits) {
    if ((bits & URDU) != 0) {
      return "ur";
    }
    return (bits & PERSIAN) != 0 ? "fa" : "ar";
  }
}
