package dev.assay.detect;

/**
 * One place where a probe was found, in UTF-16 units of the text scanned.
 *
 * @param probe position in the probe set
 * @param start first unit
 * @param end unit after the last
 */
public record Finding(int probe, int start, int end) {}
