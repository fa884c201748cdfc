package dev.assay.rule;

/**
 * A place that a rule replaces, in UTF-16 units of the text that was scanned.
 *
 * @param rule position of the rule in the bound rules
 * @param probe position of what was found in the probe set
 * @param start first unit
 * @param end unit after the last
 * @param replacement what stands there instead
 */
public record Redaction(int rule, int probe, int start, int end, String replacement) {

  int length() {
    return end - start;
  }
}
