package dev.assay.release;

/** How to load the first split of a release with common tools. */
final class LoadSnippets {
  private LoadSnippets() {}

  static void write(ReleaseFacts facts, Markdown page) {
    if (facts.splits().isEmpty()) {
      page.paragraph("This release holds no document.");
      return;
    }
    SplitShards split = facts.splits().get(0);
    String files = "data/" + split.split() + "-*.parquet";
    String config = split.isShareAlike() ? "share-alike" : "default";
    page.code(
        "python",
        """
        # datasets, which asks for the whole path
        from os.path import abspath
        from datasets import load_dataset
        documents = load_dataset(abspath("."), "%s", split="%s")

        # pyarrow
        from glob import glob
        import pyarrow.parquet as pq
        documents = pq.ParquetDataset(sorted(glob("%s"))).read(columns=["id", "text"])

        # duckdb
        import duckdb
        duckdb.sql("SELECT source, count(*) FROM read_parquet('%s') GROUP BY source").show()

        # polars
        import polars as pl
        documents = pl.scan_parquet("%s").select("id", "text").collect()
        """
            .formatted(config, split.plainName(), files, files, files));
  }
}
