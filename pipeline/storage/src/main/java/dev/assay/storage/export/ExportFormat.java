package dev.assay.storage.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A format of an export. */
public enum ExportFormat {
  /** Shards of MosaicML Streaming. */
  MDS,
  /** One file of JSON lines, as Megatron-LM's preprocess_data.py takes it. */
  MEGATRON,
  /** Files of JSON lines, as NeMo Curator takes them. */
  NEMO,
  /** Tar files of WebDataset. */
  WEBDATASET,
  /** Chunks of LitData. */
  LITDATA,
  /** Shards of the release, a folder for each group, with a card whose configs name them. */
  PARQUET;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param folder that is there and empty
   * @param limit bytes after which a file ends
   */
  RowSink sink(Path folder, long limit) throws IOException {
    return switch (this) {
      case MDS -> new MdsSink(folder, limit);
      case MEGATRON -> new JsonLinesSink(folder, Long.MAX_VALUE);
      case NEMO -> new JsonLinesSink(folder, limit);
      case WEBDATASET -> new WebDatasetSink(folder, limit);
      case LITDATA -> new LitDataSink(folder, limit);
      case PARQUET -> throw new IllegalStateException("Shards are not made of such rows");
    };
  }
}
