package dev.assay.verify;

/**
 * How much was looked at.
 *
 * @param number of things
 * @param what they are, in the plural, such as "ledger rows"
 */
public record Figure(long number, String what) {}
