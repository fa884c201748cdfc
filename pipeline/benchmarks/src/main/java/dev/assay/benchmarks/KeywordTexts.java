package dev.assay.benchmarks;

import dev.assay.config.SourceFile;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts of the shared corpora by language, and words drawn from other texts of the same corpora, a
 * third of all: English words of five letters
 * and more, Chinese strings of two to four characters. Needs the folder that ASSAY_SHARED names.
 */
final class KeywordTexts implements RecordSink {
  private static final int PIECE = 16_000;

  private final List<char[]> english = new ArrayList<>();
  private final List<char[]> chinese = new ArrayList<>();
  private final List<char[]> words = new ArrayList<>();
  private final int wanted;
  private int pieces;
  private long englishBytes;
  private long chineseBytes;

  private KeywordTexts(int wanted) {
    this.wanted = wanted;
  }

  static KeywordTexts read(int bytes) throws IOException {
    KeywordTexts texts = new KeywordTexts(bytes);
    String shared = System.getenv("ASSAY_SHARED");
    Path sources = Path.of(shared == null ? "../shared" : shared, "corpora", "sources.yaml");
    Problems problems = new Problems();
    for (SourceContract source : SourceFile.read(sources, problems)) {
      for (Split split : SplitPlanner.plan(source, 64_000_000, problems)) {
        Readers.read(split, source, texts);
      }
    }
    problems.throwIfErrors();
    return texts;
  }

  @Override
  public void document(RawDocument document) {
    add(document.text());
  }

  @Override
  public void unreadable(Unreadable region) {
    // a benchmark looks at what can be read
  }

  private void add(String text) {
    for (int start = 0; start < text.length(); start += PIECE) {
      String piece = text.substring(start, Math.min(text.length(), start + PIECE));
      int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
      boolean isChinese = bytes > 2 * piece.length();
      boolean isEnglish = bytes < 1.05 * piece.length();
      if (isChinese && pieces++ % 3 == 0) {
        words.add(piece.toCharArray());
      } else if (isEnglish && pieces++ % 3 == 0) {
        words.add(piece.toCharArray());
      } else if (isChinese && chineseBytes < wanted) {
        chinese.add(piece.toCharArray());
        chineseBytes += bytes;
      } else if (isEnglish && englishBytes < wanted) {
        english.add(piece.toCharArray());
        englishBytes += bytes;
      }
    }
  }

  List<char[]> of(String language) {
    return language.equals("en") ? english : chinese;
  }

  /** Half of them English. */
  List<String> words(int count) {
    Random random = new Random(1);
    Set<String> list = new LinkedHashSet<>();
    List<String> vocabulary = vocabulary();
    while (list.size() < count / 2) {
      String one = vocabulary.get(random.nextInt(vocabulary.size()));
      String two = vocabulary.get(random.nextInt(vocabulary.size()));
      list.add(list.size() < vocabulary.size() / 2 ? one : one + " " + two);
    }
    while (list.size() < count) {
      char[] text = words.get(random.nextInt(words.size()));
      int length = 2 + random.nextInt(3);
      int start = random.nextInt(Math.max(1, text.length - length));
      String word = new String(text, start, Math.min(length, text.length - start));
      if (word.length() > 1 && word.chars().allMatch(unit -> unit >= 0x4E00 && unit < 0xA000)) {
        list.add(word);
      }
    }
    return List.copyOf(list);
  }

  private List<String> vocabulary() {
    Set<String> vocabulary = new TreeSet<>();
    for (char[] text : words) {
      for (String word : new String(text).split("[^A-Za-z]+")) {
        if (word.length() >= 5) {
          vocabulary.add(word);
        }
      }
    }
    return List.copyOf(vocabulary);
  }
}
