package dev.assay.trial;

import dev.assay.rule.Facts;
import java.util.Set;

/** One document on which rules are tried; a view that moves on with the reader. */
public interface Tried {

  Facts facts();

  /** What the version before sees of it, where two are compared; the same unless texts are read. */
  default Facts before() {
    return facts();
  }

  /** Number of the document in what is tried, from 0. */
  long place();

  /**
   * Whether rules other than these take it out in any case.
   *
   * @param tried full names
   */
  boolean isOutWithout(Set<String> tried);

  /** Whether a rule of this full name fired on it when the release was made; false for files. */
  boolean hadFired(String rule);
}
