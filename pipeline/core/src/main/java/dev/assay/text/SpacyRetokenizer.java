package dev.assay.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * spaCy's last step: exceptions that affixes took apart are put together again. Of matches that
 * overlap the longest counts, of equals the first; one that crosses white space changes nothing but
 * still keeps others away. Keeps buffers: one a thread.
 */
final class SpacyRetokenizer {
  private final SpacyRules rules;
  private final SpacyPhrases phrases;

  /** First token, token after the last, exception or -1, of each match. */
  private int[] matches = new int[48];

  private int size;

  /** Matches that overlap, longest and first ones first. */
  private long[] order = new long[16];

  /** Tokens that a match before took, from the first of those that overlap. */
  private final BitSet seen = new BitSet();

  /** Tokens behind a change, kept while the new ones are written. */
  private int[] starts = new int[0];

  private int[] ends = new int[0];
  private int[] flags = new int[0];
  private long[] hashes = new long[0];

  SpacyRetokenizer(SpacyRules rules) {
    this.rules = rules;
    this.phrases = rules.phrases();
  }

  void apply(SpacyTokens tokens) {
    find(tokens);
    if (size > 0 && choose(tokens)) {
      rewrite(tokens);
    }
  }

  private void find(SpacyTokens tokens) {
    size = 0;
    char[] text = tokens.text();
    int last = tokens.size() - 1;
    if (last < 1) {
      return;
    }
    char first = text[tokens.start(0)];
    for (int token = 0; token < last; token++) {
      char second = text[tokens.start(token + 1)];
      if (phrases.mayBegin(first, second)) {
        from(tokens, token);
      }
      first = second;
    }
  }

  private void from(SpacyTokens tokens, int token) {
    for (int run : phrases.beginning(tokens.hash(token), tokens.hash(token + 1))) {
      long[] wanted = phrases.run(run);
      int end = token + wanted.length;
      if (end > tokens.size()) {
        return;
      }
      boolean close = true;
      boolean found = true;
      for (int i = 1; i < wanted.length && found; i++) {
        found =
            tokens.hash(token + i) == wanted[i] && !tokens.is(token + i, SpacyTokens.AFTER_SPACE);
        close &= tokens.start(token + i) == tokens.end(token + i - 1);
      }
      if (found) {
        add(token, end, close ? phrases.exception(run) : -1);
      }
    }
  }

  private void add(int start, int end, int exception) {
    if (size + 3 > matches.length) {
      matches = Arrays.copyOf(matches, 2 * matches.length);
    }
    matches[size] = start;
    matches[size + 1] = end;
    matches[size + 2] = exception;
    size += 3;
  }

  /** Strikes out what a longer or earlier match keeps away; whether any change is left. */
  private boolean choose(SpacyTokens tokens) {
    boolean changes = false;
    int first = 0;
    while (first < size) {
      int end = matches[first + 1];
      int next = first + 3;
      while (next < size && matches[next] < end) {
        end = Math.max(end, matches[next + 1]);
        next += 3;
      }
      if (next > first + 3) {
        chooseAmong(first, next);
      }
      for (int match = first; match < next; match += 3) {
        changes |= isChange(tokens, match);
      }
      first = next;
    }
    return changes;
  }

  /** The same for matches that overlap: by length, then by place. */
  private void chooseAmong(int first, int next) {
    int count = (next - first) / 3;
    if (order.length < count) {
      order = new long[2 * count];
    }
    for (int i = 0; i < count; i++) {
      int match = first + 3 * i;
      order[i] = (long) -length(match) << 32 | match;
    }
    Arrays.sort(order, 0, count);
    seen.clear();
    int origin = matches[first];
    for (int i = 0; i < count; i++) {
      int match = (int) order[i];
      int start = matches[match] - origin;
      int end = matches[match + 1] - origin;
      if (seen.get(start) || seen.get(end - 1)) {
        matches[match + 2] = -1;
      }
      seen.set(start, end);
    }
  }

  private int length(int match) {
    return matches[match + 1] - matches[match];
  }

  /** Whether the exception has other tokens than those that stand there. */
  private boolean isChange(SpacyTokens tokens, int match) {
    int exception = matches[match + 2];
    if (exception < 0) {
      return false;
    }
    int[] pieces = rules.pieces(exception);
    if (pieces.length != length(match)) {
      return true;
    }
    for (int i = 0; i < pieces.length; i++) {
      int token = matches[match] + i;
      if (tokens.end(token) - tokens.start(token) != pieces[i]) {
        return true;
      }
    }
    return false;
  }

  private void rewrite(SpacyTokens tokens) {
    int first = firstChange();
    copy(tokens, first);
    int count = tokens.size() - first;
    tokens.truncate(first);
    int match = 0;
    for (int i = 0; i < count; ) {
      while (match < size && (matches[match + 2] < 0 || matches[match] < first + i)) {
        match += 3;
      }
      tokens.gap(flags[i]);
      if (match < size && matches[match] == first + i) {
        tokens.addPieces(starts[i], matches[match + 2]);
        i += length(match);
      } else {
        tokens.add(starts[i], ends[i], hashes[i], flags[i]);
        i++;
      }
    }
  }

  private int firstChange() {
    int match = 0;
    while (matches[match + 2] < 0) {
      match += 3;
    }
    return matches[match];
  }

  private void copy(SpacyTokens tokens, int first) {
    int count = tokens.size() - first;
    if (starts.length < count) {
      starts = new int[2 * count];
      ends = new int[2 * count];
      flags = new int[2 * count];
      hashes = new long[2 * count];
    }
    for (int i = 0; i < count; i++) {
      starts[i] = tokens.start(first + i);
      ends[i] = tokens.end(first + i);
      flags[i] = tokens.flags(first + i);
      hashes[i] = tokens.hash(first + i);
    }
  }
}
