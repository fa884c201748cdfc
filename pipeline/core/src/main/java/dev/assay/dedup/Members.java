package dev.assay.dedup;

import java.util.Arrays;

/** The documents of one role in each exact group, in keeper order, as linked lists. */
final class Members {

  static final int END = -1;

  private final int[] first;
  private final int[] next;
  private boolean empty = true;

  Members(ExactGroups groups, Role role) {
    first = new int[groups.size()];
    next = new int[groups.size()];
    Arrays.fill(first, END);
    for (int doc = groups.size() - 1; doc >= 0; doc--) {
      if (groups.role(doc) == role) {
        next[doc] = first[groups.leader(doc)];
        first[groups.leader(doc)] = doc;
        empty = false;
      }
    }
  }

  boolean isEmpty() {
    return empty;
  }

  int first(int leader) {
    return first[leader];
  }

  int next(int doc) {
    return next[doc];
  }
}
