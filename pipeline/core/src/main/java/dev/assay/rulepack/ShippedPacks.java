package dev.assay.rulepack;

import java.util.List;

/** The packs that are shipped with Assay. */
public final class ShippedPacks {
  /** Names as they stand after {@code assay:}, in alphabetical order. */
  public static final List<String> NAMES =
      List.of(
          "privacy/cn",
          "privacy/international",
          "privacy/secrets",
          "quality/c4",
          "quality/c4-tfds",
          "quality/chinese-web",
          "quality/fineweb",
          "quality/gopher",
          "quality/industry",
          "quality/industry-code-docs",
          "quality/industry-law",
          "quality/industry-literature",
          "quality/industry-manuals",
          "quality/industry-tables",
          "quality/redpajama",
          "quality/refinedweb",
          "usage/license-cautious");

  private ShippedPacks() {}
}
