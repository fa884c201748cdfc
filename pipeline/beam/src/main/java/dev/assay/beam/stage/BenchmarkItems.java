package dev.assay.beam.stage;

import dev.assay.decontamination.BenchmarkIndex;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordKey;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.text.Normaliser;
import java.io.IOException;
import java.util.List;

/** Reads the items of benchmarks as records of sources; their texts are normalised like all. */
final class BenchmarkItems implements RecordSink {
  private final BenchmarkIndex.Builder builder;
  private final SourceContract benchmark;
  private final Normaliser normaliser;

  private BenchmarkItems(BenchmarkIndex.Builder builder, SourceContract benchmark) {
    this.builder = builder;
    this.benchmark = benchmark;
    this.normaliser = Normaliser.of(benchmark.normalise());
  }

  /**
   * @param splits of all benchmarks
   * @throws IOException when a record cannot be read: an item that is not looked for would be
   *     thought absent
   */
  static BenchmarkIndex read(List<SourceContract> benchmarks, List<Split> splits)
      throws IOException {
    BenchmarkIndex.Builder builder = new BenchmarkIndex.Builder();
    for (SourceContract benchmark : benchmarks) {
      for (Split split : splits) {
        if (split.source().equals(benchmark.id())) {
          Readers.read(split, benchmark, new BenchmarkItems(builder, benchmark));
        }
      }
    }
    return builder.build();
  }

  @Override
  public void document(RawDocument item) {
    String own = item.key();
    String key = own == null ? RecordKey.ofDigest(item.sourceSha256()) : own;
    builder.add(benchmark.id() + "/" + key, normaliser.normalise(item.text()).text());
  }

  @Override
  public void unreadable(Unreadable region) throws IOException {
    throw new IOException(
        "Record "
            + region.record()
            + " of benchmark "
            + benchmark.id()
            + " cannot be read ("
            + region.reason()
            + "): what is not read is not looked for");
  }
}
