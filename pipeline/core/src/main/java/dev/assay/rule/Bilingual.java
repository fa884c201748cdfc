package dev.assay.rule;

/**
 * A text for people in both languages of the reports.
 *
 * @param en English, never empty
 * @param zh Chinese; the same as English where the pack gives none
 */
public record Bilingual(String en, String zh) {}
