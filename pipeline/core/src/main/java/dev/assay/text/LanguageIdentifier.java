package dev.assay.text;

import java.util.List;

/**
 * Names the dominant language of the prose in a text. Scripts are counted first: a manual in
 * Chinese stays Chinese however many English identifiers it holds. Latin letters are then told
 * apart by common words and, where these are too few, by letter trigrams. Long texts are judged by
 * evenly spaced samples. Deterministic. Keeps buffers: make one for each thread.
 */
public final class LanguageIdentifier {
  /** Longer texts are sampled. */
  private static final int WHOLE = 1 << 12;

  /** Length of a sample. */
  private static final int SAMPLE = 256;

  /** Kana among Han and kana above which Chinese becomes Japanese; Chinese text cites some. */
  private static final double JAPANESE = 0.1;

  /** Words of running text for each common word, at most: English prose has about one in 2. */
  private static final double WORDS_PER_HIT = 3;

  private static final int LEAST_LETTERS = 20;

  private final Prose prose = new Prose();
  private char[] buffer = new char[1 << 14];

  public Language identify(CharSequence text) {
    int length = text.length();
    if (buffer.length < length) {
      buffer = new char[Math.max(length, 2 * buffer.length)];
    }
    text.toString().getChars(0, length, buffer, 0);
    return identify(buffer, length);
  }

  /** The language of the first {@code length} units of {@code text}, which is only read. */
  public Language identify(char[] text, int length) {
    Language language = judge(text, length, false);
    return language.isUndecided() ? judge(text, length, true) : language;
  }

  private Language judge(char[] text, int length, boolean codeToo) {
    prose.start(text, codeToo);
    int period = Math.max(SAMPLE, (int) ((long) length * SAMPLE / WHOLE));
    prose.add(length, period, SAMPLE);
    return decide();
  }

  private Language decide() {
    String latin = byCommonWords();
    double natural = naturalLatinWords(latin);
    double words = natural;
    double all = natural;
    Script best = Script.LATIN;
    for (int i = Script.HAN.ordinal(); i < Script.count(); i++) {
      double weight = weight(Script.at(i));
      all += weight;
      if (weight > words) {
        words = weight;
        best = Script.at(i);
      }
    }
    String code = best == Script.LATIN ? latinLanguage(latin) : ofScript(best);
    return code.equals(Language.UNDECIDED) ? Language.NONE : new Language(code, words / all);
  }

  private double weight(Script script) {
    if (script == Script.KANA) {
      return 0;
    }
    double own = prose.characters(script) / script.charactersPerWord();
    return script == Script.HAN
        ? own + prose.characters(Script.KANA) / Script.KANA.charactersPerWord()
        : own;
  }

  /** Words that belong to running text rather than to lists of names. */
  private double naturalLatinWords(String language) {
    int hits = 0;
    List<String> languages = CommonWords.SHIPPED.languages();
    int bit = languages.indexOf(language);
    if (bit >= 0) {
      hits = prose.hits()[bit];
    }
    return Math.min(prose.latinWords(), WORDS_PER_HIT * hits + 1);
  }

  private String ofScript(Script script) {
    return switch (script) {
      case HAN -> {
        double kana = prose.characters(Script.KANA);
        boolean japanese = kana > JAPANESE * (kana + prose.characters(Script.HAN));
        yield japanese ? "ja" : "zh";
      }
      case CYRILLIC -> SiblingLetters.cyrillic(prose.siblings());
      case ARABIC -> SiblingLetters.arabic(prose.siblings());
      default -> script.language();
    };
  }

  private String latinLanguage(String byCommonWords) {
    boolean trigrams =
        byCommonWords.equals(Language.UNDECIDED) && prose.lettersKept() >= LEAST_LETTERS;
    return trigrams
        ? LetterTrigrams.SHIPPED.likeliest(prose.letters(), prose.lettersKept())
        : byCommonWords;
  }

  /** The language with clearly the most common words, two at least, or undecided. */
  private String byCommonWords() {
    int[] hits = prose.hits();
    int best = 0;
    int second = -1;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = best;
        best = i;
      } else if (second < 0 || hits[i] > hits[second]) {
        second = i;
      }
    }
    boolean clear = hits[best] >= 2 && hits[best] >= 1.2 * hits[second] + 1;
    return clear ? CommonWords.SHIPPED.languages().get(best) : Language.UNDECIDED;
  }
}
