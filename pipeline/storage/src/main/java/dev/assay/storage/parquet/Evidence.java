package dev.assay.storage.parquet;

import java.util.List;

/** What the evidence tables have in common. */
final class Evidence {
  private static final int MAX_ROWS = 100_000;
  private static final long MAX_BYTES = 100_000_000;

  private Evidence() {}

  static Layout layout(List<String> unique, List<String> bloom) {
    return new Layout(MAX_ROWS, MAX_BYTES, Layout.Pages.V2, unique, List.of(), bloom);
  }
}
