package dev.assay.detect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks for all words of an index in one pass; not thread-safe. */
final class WordScanner {

  private final WordIndex index;
  private final int[] lastEnds;
  private final int[] counts;

  /** Ends of a text are remembered above this, so that nothing is erased between texts. */
  private int before;

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
    if (before > Integer.MAX_VALUE - length - 2) {
      Arrays.fill(lastEnds, 0);
      before = 0;
    }
    int state = Automaton.START;
    for (int i = 0; i < length; i++) {
      int code = automaton.code(text[i]);
      if (code == 0) {
        state = Automaton.START;
        continue;
      }
      state = automaton.next(state, code);
      for (int end = automaton.first(state); end >= 0; end = automaton.shorter(end)) {
        hit(text, length, i + 1, automaton.word(end), sink);
      }
    }
    before += length + 1;
  }

  private void hit(char[] text, int length, int end, int word, FindingSink sink) {
    int[] facts = index.facts();
    int at = WordIndex.FACTS * word;
    int begin = end - facts[at + WordIndex.LENGTH];
    int edges = facts[at + WordIndex.EDGES];
    boolean whole =
        !((edges & 1) != 0 && begin > 0 && Folding.word(text[begin - 1]))
            && !((edges & 2) != 0 && end < length && Folding.word(text[end]));
    int probe = facts[at + WordIndex.PROBE];
    if (probe >= 0) {
      if (whole) {
        takeKeyword(probe, facts[at + WordIndex.SLOT], begin, end, sink);
      }
      return;
    }
    for (WordIndex.Posting posting : index.postings(word)) {
      if ((whole || posting.use() != WordIndex.Use.KEYWORD)
          && before + begin >= lastEnds[posting.slot()]
          && isExact(posting.exact(), text, begin)) {
        take(posting, begin, end, sink);
      }
    }
  }

  private void takeKeyword(int probe, int slot, int begin, int end, FindingSink sink) {
    int last = lastEnds[slot];
    if (before + begin >= last) {
      counts[probe] += last <= before ? 1 : 0;
      lastEnds[slot] = before + end;
      sink.add(probe, begin, end);
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
    boolean first = lastEnds[posting.slot()] <= before;
    lastEnds[posting.slot()] = before + end;
    if (first || posting.use() == WordIndex.Use.PHRASE) {
      counts[posting.probe()]++;
    }
    if (posting.use() != WordIndex.Use.LITERAL) {
      sink.add(posting.probe(), begin, end);
    }
  }
}
