package dev.assay.rulepack;

import java.util.SortedMap;
import java.util.TreeMap;

/** What rules rest on beside their packs: clauses of laws and standards, ranks of licenses. */
public final class ShippedCatalogues {
  private static final String RANKS = "usage/license-ranks.yaml";

  private ShippedCatalogues() {}

  /** Texts by their path below {@code rules/}. */
  public static SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    Clauses.SHIPPED.forEach(name -> add("clauses/" + name + ".yaml", texts));
    add(RANKS, texts);
    return texts;
  }

  private static void add(String path, SortedMap<String, String> texts) {
    texts.put(
        path,
        ShippedResources.text("/rules/" + path)
            .orElseThrow(() -> new IllegalStateException("Cannot find the shipped " + path)));
  }
}
