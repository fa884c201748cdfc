package dev.assay.detect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks for all words of an index in one pass; not thread-safe. */
final class WordScanner {

  private final WordIndex index;
  private final int[] lastEnds;
  private final int[] counts;

  /**
   * @param counts of the probes, to add to; literals count their pattern's candidates
   */
  WordScanner(WordIndex index, int[] counts) {
    this.index = index;
    this.lastEnds = new int[index.slots()];
    this.counts = counts;
  }

  void scan(char[] text, int length, FindingSink sink) {
    Automaton automaton = index.automaton();
    if (automaton == null) {
      return;
    }
    Arrays.fill(lastEnds, 0);
    int state = Automaton.START;
    for (int i = 0; i < length; i++) {
      int code = automaton.code(text[i]);
      if (code == 0) {
        state = Automaton.START;
        continue;
      }
      state = automaton.next(state, code);
      for (int end = automaton.first(state); end >= 0; end = automaton.shorter(end)) {
        hit(text, length, i + 1, index.entry(automaton.word(end)), sink);
      }
    }
  }

  private void hit(char[] text, int length, int end, WordIndex.Entry entry, FindingSink sink) {
    int begin = end - entry.length();
    boolean whole =
        !(entry.edgeBefore() && begin > 0 && Folding.word(text[begin - 1]))
            && !(entry.edgeAfter() && end < length && Folding.word(text[end]));
    for (WordIndex.Posting posting : entry.postings()) {
      if ((whole || posting.use() != WordIndex.Use.KEYWORD)
          && begin >= lastEnds[posting.slot()]
          && isExact(posting.exact(), text, begin)) {
        take(posting, begin, end, sink);
      }
    }
  }

  private static boolean isExact(char @Nullable [] wanted, char[] text, int begin) {
    if (wanted != null) {
      for (int i = 0; i < wanted.length; i++) {
        if (Folding.fold(text[begin + i]) != wanted[i]) {
          return false;
        }
      }
    }
    return true;
  }

  private void take(WordIndex.Posting posting, int begin, int end, FindingSink sink) {
    boolean first = lastEnds[posting.slot()] == 0;
    lastEnds[posting.slot()] = end;
    if (first || posting.use() == WordIndex.Use.PHRASE) {
      counts[posting.probe()]++;
    }
    if (posting.use() != WordIndex.Use.LITERAL) {
      sink.add(posting.probe(), begin, end);
    }
  }
}
