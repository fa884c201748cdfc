package dev.assay.detect;

/**
 * What a built-in detector looks for, in words that a steward and an auditor can read.
 *
 * @param id stable kind, kebab-case, as rules name it
 * @param title what is found
 * @param checks what a candidate must pass before it counts
 * @param silent what looks alike and does not count
 * @param source standard or registry that the checks follow
 * @param pii whether the value is personal information of a natural person
 * @param sensitive whether the value is sensitive personal information
 * @param flagged edition of the text that {@code pii} and {@code sensitive} follow
 * @param specificity which of two equally long overlapping findings is meant: the higher; a check
 *     digit counts for more than a shape
 */
public record Detector(
    String id,
    String title,
    String checks,
    String silent,
    String source,
    boolean pii,
    boolean sensitive,
    String flagged,
    int specificity) {}
