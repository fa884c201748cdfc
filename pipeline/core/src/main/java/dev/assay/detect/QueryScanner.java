package dev.assay.detect;

import java.io.CharArrayReader;
import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;

/**
 * Asks the queries of a probe set about one text: a text that has a chance is indexed in memory
 * once. Not thread-safe.
 */
final class QueryScanner {

  /**
   * @param probe position in the probe set
   * @param firstWord where the words that it needs stand among the counts
   */
  record Asked(int probe, TextQuery query, QueryNeeds needs, List<String> words, int firstWord) {

    boolean hasChance(int[] counts) {
      boolean[] seen = new boolean[words.size()];
      for (int i = 0; i < seen.length; i++) {
        seen[i] = counts[firstWord + i] > 0;
      }
      return needs.met(words, seen);
    }
  }

  private final List<Asked> queries;
  private final MemoryIndex index = new MemoryIndex();

  QueryScanner(List<Asked> queries) {
    this.queries = queries;
  }

  /** Sets the counts of the queries: 1 where the text meets it, else 0; says whether any is met. */
  boolean scan(char[] text, int length, int[] counts) {
    boolean indexed = false;
    boolean met = false;
    for (Asked asked : queries) {
      if (!asked.hasChance(counts)) {
        continue;
      }
      if (!indexed) {
        index.reset();
        index.addField(
            TextQuery.FIELD,
            TextQuery.analyzer()
                .tokenStream(TextQuery.FIELD, new CharArrayReader(text, 0, length)));
        indexed = true;
      }
      counts[asked.probe()] = index.search(asked.query().query()) > 0 ? 1 : 0;
      met |= counts[asked.probe()] > 0;
    }
    return met;
  }
}
