package dev.assay.beam.stage;

import dev.assay.beam.files.PendingFile;
import dev.assay.beam.files.Store;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** Writes the tables of the evidence, each as one element of work. */
public final class EvidenceStage {
  private final Stages stages;

  public EvidenceStage(Stages stages) {
    this.stages = stages;
  }

  /** Hands rows to a writer. */
  public interface Rows<T> {
    void writeTo(TableWriter<T> writer) throws IOException;
  }

  /**
   * One file to write.
   *
   * @param name of the file within the evidence
   * @param path where it is written
   * @param more footer keys beside those of every file
   */
  public record Job<T>(
      String name, String path, Table<T> table, Map<String, String> more, Rows<T> rows) {
    public Job {
      more = Map.copyOf(more);
    }

    void write(FooterKeys keys) throws IOException {
      try (PendingFile file = Store.create(path)) {
        ChannelOutputFile target = ChannelOutputFile.of(name, file::channel);
        Map<String, String> footer = new TreeMap<>(keys.of(table));
        footer.putAll(more);
        try (TableWriter<T> writer = TableWriter.create(target, table, footer)) {
          rows.writeTo(writer);
        }
        file.commit();
      }
    }
  }

  record Task(List<Job<?>> jobs, FooterKeys keys) {}

  /**
   * Writes what is not there yet.
   *
   * @return how many tables were written now
   */
  public int run(List<Job<?>> jobs, FooterKeys keys) throws IOException {
    List<Job<?>> missing = new ArrayList<>();
    for (Job<?> job : jobs) {
      if (!Store.exists(job.path())) {
        missing.add(job);
      }
    }
    if (missing.isEmpty()) {
      return 0;
    }
    try (Session<Task> session = Session.open(Task.class, new Task(missing, keys))) {
      List<Integer> numbers = IntStream.range(0, missing.size()).boxed().toList();
      stages.run(
          "evidence",
          pipeline ->
              UnitNumbers.of(pipeline, numbers, "tables")
                  .apply("write", ParDo.of(new WriteTable(session))));
    }
    return missing.size();
  }

  private static final class WriteTable extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    WriteTable(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number) throws IOException {
      Task task = session.value();
      task.jobs().get(number).write(task.keys());
    }
  }
}
