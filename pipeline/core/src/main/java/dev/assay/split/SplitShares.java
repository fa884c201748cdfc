package dev.assay.split;

import java.io.Serializable;

/**
 * Shares of the documents asked for; the rest is for training.
 *
 * @param validation from 0
 * @param test from 0; the two together below 1
 */
public record SplitShares(double validation, double test) implements Serializable {

  public SplitShares {
    if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
      throw new IllegalArgumentException(
          "Invalid shares of validation and test: " + validation + ", " + test);
    }
  }

  /** Whether all goes to training, so that no units are needed. */
  public boolean trainOnly() {
    return validation == 0 && test == 0;
  }
}
