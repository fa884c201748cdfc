package dev.assay.detect;

import java.util.List;

/**
 * The forms of tokens and keys, after the rules of gitleaks (MIT license, Copyright (c) 2019
 * Zachary Rice): prefix, alphabet, length and least entropy.
 */
final class SecretForms {

  private static final double RANDOM = 3;
  private static final String MARKER = "T3BlbkFJ";

  private SecretForms() {}

  /** All of them, each a new matcher. */
  static List<Matcher> all() {
    return List.of(
        aws(),
        github(),
        gitlab(),
        openAi(),
        anthropic(),
        google(),
        slack(),
        stripe(),
        alibaba(),
        huggingFace(),
        npm(),
        new WebToken());
  }

  static Matcher aws() {
    return new TokenForm(
        RANDOM,
        (text, start, end) ->
            end - start == 16 && base32(text, start, end) && !text.holds(end - 7, "EXAMPLE"),
        "AKIA",
        "ASIA",
        "ABIA",
        "ACCA");
  }

  static Matcher github() {
    Matcher classic =
        new TokenForm(
            RANDOM,
            (text, start, end) -> end - start == 36 && alphanumeric(text, start, end),
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_");
    Matcher fineGrained =
        new TokenForm(
            RANDOM,
            (text, start, end) -> end - start == 82 && words(text, start, end),
            "github_pat_");
    return (text, start, end) -> {
      long span = classic.match(text, start, end);
      return span == Matcher.NONE ? fineGrained.match(text, start, end) : span;
    };
  }

  static Matcher gitlab() {
    return new TokenForm(
        RANDOM, (text, start, end) -> end - start >= 20 && end - start <= 64, "glpat-");
  }

  static Matcher openAi() {
    return new TokenForm(
        RANDOM,
        (text, start, end) -> {
          int marker = find(text, MARKER, start, end);
          int after = end - marker - MARKER.length();
          return marker >= start + 20 && after >= 20;
        },
        "sk-");
  }

  static Matcher anthropic() {
    return new TokenForm(
        RANDOM,
        (text, start, end) -> end - start == 95 && text.holds(end - 2, "AA"),
        "sk-ant-api03-",
        "sk-ant-admin01-");
  }

  static Matcher google() {
    return new TokenForm(4, (text, start, end) -> end - start == 35, "AIza");
  }

  static Matcher slack() {
    return new TokenForm(
        RANDOM, SecretForms::numbered, "xoxa-", "xoxb-", "xoxe-", "xoxp-", "xoxr-", "xoxs-");
  }

  static Matcher stripe() {
    return new TokenForm(
        RANDOM,
        (text, start, end) ->
            end - start >= 10 && end - start <= 99 && alphanumeric(text, start, end),
        "sk_test_",
        "sk_live_",
        "sk_prod_",
        "rk_test_",
        "rk_live_",
        "rk_prod_");
  }

  static Matcher alibaba() {
    return new TokenForm(
        RANDOM,
        (text, start, end) -> {
          int size = end - start;
          return (size == 12 || size == 16 || size == 20) && alphanumeric(text, start, end);
        },
        "LTAI");
  }

  static Matcher huggingFace() {
    return new TokenForm(
        RANDOM, (text, start, end) -> end - start == 34 && alphanumeric(text, start, end), "hf_");
  }

  static Matcher npm() {
    return new TokenForm(
        RANDOM, (text, start, end) -> end - start == 36 && alphanumeric(text, start, end), "npm_");
  }

  /** One to three numbers of 10 to 13 digits, then at least 20 letters and digits. */
  private static boolean numbered(ScanText text, int start, int end) {
    int at = start;
    int numbers = 0;
    while (numbers < 3 && text.at(text.digitsEnd(at)) == '-') {
      int digits = text.digitsEnd(at) - at;
      if (digits < 10 || digits > 13) {
        break;
      }
      at += digits + 1;
      numbers++;
    }
    return numbers > 0 && end - at >= 20 && alphanumeric(text, at, end);
  }

  private static int find(ScanText text, String word, int start, int end) {
    for (int at = start; at <= end - word.length(); at++) {
      if (text.holds(at, word)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean alphanumeric(ScanText text, int start, int end) {
    return text.runEnd(start) >= end;
  }

  private static boolean words(ScanText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.at(i) == '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean base32(ScanText text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.at(i);
      if (!(c >= 'A' && c <= 'Z') && !(c >= '2' && c <= '7')) {
        return false;
      }
    }
    return true;
  }
}
