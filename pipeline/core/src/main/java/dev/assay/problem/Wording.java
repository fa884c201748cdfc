package dev.assay.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language in which problems are told. Messages are made in English; Chinese is found for them
 * in a catalogue of sentences with gaps. What the catalogue does not know stays English.
 */
public enum Wording {
  EN("error: ", "warning: ", "   = help: ", "   = see: ") {
    @Override
    public String of(String english) {
      return english;
    }
  },
  ZH("错误：", "警告：", "   = 办法：", "   = 参见：") {
    @Override
    public String of(String english) {
      return Catalogue.translate(english, 0);
    }
  };

  private final String error;
  private final String warning;
  private final String help;
  private final String see;

  Wording(String error, String warning, String help, String see) {
    this.error = error;
    this.warning = warning;
    this.help = help;
    this.see = see;
  }

  /** The sentence in this language. */
  public abstract String of(String english);

  String head(Severity severity) {
    return severity == Severity.ERROR ? error : warning;
  }

  String help() {
    return help;
  }

  String see() {
    return see;
  }

  /** Sentences with gaps, those with the most words of their own first. */
  private static final class Catalogue {
    private static final String RESOURCE = "messages.zh.txt";
    private static final String GAP = "{}";

    /** Gaps hold texts that are sentences again, but not without end. */
    private static final int DEEPEST = 3;

    private static final List<Sentence> SENTENCES = read();

    private record Sentence(String english, Pattern pattern, boolean[] quoted, String chinese) {}

    private static List<Sentence> read() {
      List<Sentence> sentences = new ArrayList<>();
      String first = "";
      for (String line : text().split("\n", -1)) {
        if (line.isEmpty() || line.startsWith("#")) {
          first = "";
        } else if (first.isEmpty()) {
          first = line;
        } else {
          sentences.add(sentence(first, line));
          first = "";
        }
      }
      sentences.sort(
          Comparator.comparingInt(
                  (Sentence sentence) -> -sentence.english().replace(GAP, "").length())
              .thenComparing(Sentence::english));
      return sentences;
    }

    private static String text() {
      try (InputStream in = Wording.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("Cannot find " + RESOURCE + " beside " + Wording.class);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + RESOURCE, e);
      }
    }

    private static Sentence sentence(String english, String chinese) {
      StringBuilder pattern = new StringBuilder();
      List<Boolean> quoted = new ArrayList<>();
      int from = 0;
      for (int gap = english.indexOf(GAP); gap >= 0; gap = english.indexOf(GAP, from)) {
        pattern.append(Pattern.quote(english.substring(from, gap)));
        boolean inQuotes = gap > 0 && english.charAt(gap - 1) == '`';
        pattern.append(inQuotes ? "([^`]*)" : "(.+?)");
        quoted.add(inQuotes);
        from = gap + GAP.length();
      }
      pattern.append(Pattern.quote(english.substring(from)));
      boolean[] all = new boolean[quoted.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = quoted.get(i);
      }
      return new Sentence(
          english, Pattern.compile(pattern.toString(), Pattern.DOTALL), all, chinese);
    }

    static String translate(String english, int depth) {
      for (Sentence sentence : SENTENCES) {
        Matcher matcher = sentence.pattern().matcher(english);
        if (matcher.matches()) {
          return fill(sentence, matcher, depth);
        }
      }
      return english;
    }

    private static String fill(Sentence sentence, Matcher matcher, int depth) {
      String chinese = sentence.chinese();
      for (int i = sentence.quoted().length; i >= 1; i--) {
        String text = matcher.group(i);
        boolean own = sentence.quoted()[i - 1] || depth == DEEPEST;
        chinese = chinese.replace("{" + i + "}", own ? text : translate(text, depth + 1));
      }
      return chinese;
    }
  }
}
