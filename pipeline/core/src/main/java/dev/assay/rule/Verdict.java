package dev.assay.rule;

import org.jspecify.annotations.Nullable;

/**
 * What one rule said of one document.
 *
 * @param rule position of the rule in the run's bound rules
 * @param value measured value that decided, NaN when there is none (a word, a license)
 * @param threshold operator and bound as written, such as {@code at-least 50}; null when none
 */
public record Verdict(int rule, double value, @Nullable String threshold) {}
