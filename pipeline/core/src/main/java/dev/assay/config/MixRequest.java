package dev.assay.config;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a trainer is to mix what a release holds. Changes no shard: a loader follows it.
 *
 * @param by what has a weight
 * @param unit what weights are
 * @param weights by name of a source, language or domain
 * @param others weight of each that is not named; 0 leaves it out
 * @param budget tokens in all; 0 for as many as weights and epochs allow
 * @param epochs most passes over any part
 */
public record MixRequest(
    By by,
    Unit unit,
    SortedMap<String, Double> weights,
    double others,
    long budget,
    double epochs) {
  public MixRequest {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** What has a weight. */
  public enum By {
    SOURCE,
    LANGUAGE,
    DOMAIN
  }

  /** What weights are. */
  public enum Unit {
    /** Shares of the tokens. */
    PROPORTION,
    /** Numbers of tokens. */
    TOKENS,
    /** Numbers of documents. */
    DOCUMENTS
  }
}
