package dev.assay.signal.scan;

import java.util.Arrays;

/** How often the phrases of each theme occur, and in how many lines. */
public final class Phrases extends Pass {
  private static final PhraseList LIST = PhraseList.shipped();
  private static final int THEMES = PhraseTheme.values().length;

  private final int[] counts = new int[THEMES];
  private final int[] lines = new int[THEMES];
  private final int[] lastLines = new int[THEMES];

  /** Where the phrases that begin with a word stand in the list, by the word's number; 0: none. */
  private int[] heads = new int[1024];

  @Override
  void read(Scan scan) {
    Arrays.fill(counts, 0);
    Arrays.fill(lines, 0);
    Arrays.fill(lastLines, -1);
    if (mark(scan)) {
      search(scan);
    }
  }

  /** Marks the words with which phrases begin; whether the text has any. */
  private boolean mark(Scan scan) {
    Vocabulary vocabulary = scan.vocabulary;
    if (heads.length < vocabulary.size()) {
      heads = new int[2 * vocabulary.size()];
    }
    boolean any = false;
    for (int word = 0; word < vocabulary.size(); word++) {
      heads[word] = LIST.head(scan.tokens.hash(vocabulary.first(word)));
      any |= heads[word] != 0;
    }
    return any;
  }

  private void search(Scan scan) {
    int line = 0;
    for (int token = 0; token < scan.tokens.size(); token++) {
      int head = heads[scan.vocabulary.word(token)];
      int theme = head == 0 ? -1 : LIST.theme(scan.tokens, token, head);
      if (theme >= 0) {
        while (scan.lines.end(line) <= scan.tokens.start(token)) {
          line++;
        }
        counts[theme]++;
        lines[theme] += lastLines[theme] != line ? 1 : 0;
        lastLines[theme] = line;
      }
    }
  }

  /** Occurrences of the phrases of a theme. */
  public int count(PhraseTheme theme) {
    return counts[theme.ordinal()];
  }

  /** Lines with a phrase of a theme. */
  public int lines(PhraseTheme theme) {
    return lines[theme.ordinal()];
  }
}
