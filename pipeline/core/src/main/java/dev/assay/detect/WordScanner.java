package dev.assay.detect;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.List;

/** Looks for all words of an index in one pass; not thread-safe. */
final class WordScanner implements AhoCorasickDoubleArrayTrie.IHit<WordIndex.Entry>, CharSequence {

  private final WordIndex index;
  private final int[] lastEnds;
  private final int[] counts;
  private char[] folded = new char[0];
  private int length;
  private FindingSink sink = new FindingSink();

  /**
   * @param counts of the probes, to add to; literals count their pattern's candidates
   */
  WordScanner(WordIndex index, int[] counts) {
    this.index = index;
    this.lastEnds = new int[index.slots()];
    this.counts = counts;
  }

  void scan(char[] units, int size, FindingSink into) {
    if (index.isEmpty()) {
      return;
    }
    if (folded.length < size) {
      folded = new char[Math.max(size, 2 * folded.length)];
    }
    for (int i = 0; i < size; i++) {
      folded[i] = Folding.fold(units[i]);
    }
    length = size;
    sink = into;
    Arrays.fill(lastEnds, 0);
    index.scan(this, this);
  }

  @Override
  public void hit(int begin, int end, WordIndex.Entry entry) {
    boolean whole =
        !(entry.edgeBefore() && begin > 0 && Folding.word(folded[begin - 1]))
            && !(entry.edgeAfter() && end < length && Folding.word(folded[end]));
    List<WordIndex.Posting> postings = entry.postings();
    for (int i = 0; i < postings.size(); i++) {
      take(postings.get(i), begin, end, whole);
    }
  }

  private void take(WordIndex.Posting posting, int begin, int end, boolean whole) {
    int slot = posting.slot();
    if ((posting.use() == WordIndex.Use.KEYWORD && !whole) || begin < lastEnds[slot]) {
      return;
    }
    boolean first = lastEnds[slot] == 0;
    lastEnds[slot] = end;
    if (first || posting.use() == WordIndex.Use.PHRASE) {
      counts[posting.probe()]++;
    }
    if (posting.use() != WordIndex.Use.LITERAL) {
      sink.add(posting.probe(), begin, end);
    }
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int position) {
    return folded[position];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(folded, start, end - start);
  }

  @Override
  public String toString() {
    return new String(folded, 0, length);
  }
}
