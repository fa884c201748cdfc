package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.EarlierDocument;
import dev.assay.beam.work.WorkFolder;
import dev.assay.dedup.EdgeList;
import dev.assay.dedup.Edges;
import dev.assay.dedup.Need;
import dev.assay.dedup.PairSearch;
import dev.assay.dedup.Partners;
import dev.assay.dedup.ShingleSets;
import dev.assay.dedup.Signature;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * Measures the pairs that share a bucket ({@link PairSearch}), in parts made of whole components,
 * so that a text is read once.
 */
public final class MeasureStage {
  private static final int PARTS = 32;
  private static final List<String> TEXT = List.of("text");
  private static final long CACHED_SHINGLES = 12_000_000L;

  private final Stages stages;
  private final WorkFolder work;
  private final String folder;

  public MeasureStage(Stages stages, WorkFolder work, String folder) {
    this.stages = stages;
    this.work = work;
    this.folder = folder;
  }

  record Task(
      WorkFolder work,
      DedupInput input,
      Partners partners,
      Need need,
      double threshold,
      int values,
      ShingleConfig shingles,
      String folder) {
    String part(int number) {
      return folder + "/measured-" + number;
    }
  }

  /**
   * What is measured.
   *
   * @param need what the pairs are measured for
   * @param threshold similarity that a pair must reach
   * @param values of a stored signature
   */
  public record Question(Need need, double threshold, int values, ShingleConfig shingles) {}

  /**
   * What was found.
   *
   * @param done parts that were compared now
   * @param reused parts that were there
   */
  public record Measured(PairSearch.Found found, int done, int reused) {}

  public Measured measure(DedupInput input, Partners partners, Question question)
      throws IOException {
    Task task =
        new Task(
            work,
            input,
            partners,
            question.need(),
            question.threshold(),
            question.values(),
            question.shingles(),
            folder);
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      if (!Store.exists(task.part(i))) {
        missing.add(i);
      }
    }
    if (!missing.isEmpty()) {
      try (Session<Task> session = Session.open(Task.class, task)) {
        stages.run(
            "measure",
            pipeline ->
                UnitNumbers.of(pipeline, missing, "parts")
                    .apply("compare", ParDo.of(new Measure(session))));
      }
    }
    return new Measured(collect(task), missing.size(), PARTS - missing.size());
  }

  private static PairSearch.Found collect(Task task) throws IOException {
    EdgeList edges = new EdgeList();
    long compared = 0;
    long measured = 0;
    long settled = 0;
    for (int i = 0; i < PARTS; i++) {
      ByteReader in = new ByteReader(Store.read(task.part(i)));
      compared += in.readVarint();
      measured += in.readVarint();
      settled += in.readVarint();
      long size = in.readVarint();
      for (long k = 0; k < size; k++) {
        edges.add(in.readLong(), Double.longBitsToDouble(in.readLong()));
      }
    }
    return new PairSearch.Found(edges.toEdges(), compared, measured, settled);
  }

  private static final class Measure extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    Measure(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer part) throws IOException {
      Task task = session.value();
      DedupInput input = task.input();
      Shingler shingler = new Shingler(task.shingles());
      try (StagedTexts texts = new StagedTexts(task.work(), input.corpus());
          SignatureLookup signatures = new SignatureLookup(task.work(), input, task.values())) {
        ShingleSets sets =
            place -> {
              int ordinal = input.ordinals()[place];
              shingler.shingle(
                  input.earlier().has(ordinal)
                      ? earlierText(input.earlier().at(ordinal))
                      : texts.text(ordinal));
              return shingler.toArray();
            };
        PairSearch search =
            new PairSearch(
                task.partners(),
                task.need(),
                task.threshold(),
                task.values(),
                (a, b) -> Signature.matches(signatures.of(a), signatures.of(b)),
                sets,
                CACHED_SHINGLES);
        Store.write(task.part(part), encoded(search.search(part, PARTS)));
      }
    }

    private static String earlierText(EarlierDocument document) throws IOException {
      try (RowCursor row =
          RowCursor.at(ChannelInputFile.of(document.shard()), TEXT, document.row())) {
        String text = row.next() ? row.string(0) : null;
        if (text == null) {
          throw new IOException("There is no text of " + document.id() + " in " + document.shard());
        }
        return text;
      }
    }

    private static byte[] encoded(PairSearch.Found found) {
      Edges edges = found.edges();
      ByteWriter out = new ByteWriter();
      out.writeVarint(found.compared());
      out.writeVarint(found.measured());
      out.writeVarint(found.settled());
      out.writeVarint(edges.size());
      for (int i = 0; i < edges.size(); i++) {
        out.writeLong(edges.pairs()[i]);
        out.writeLong(Double.doubleToLongBits(edges.similarity(i)));
      }
      return out.toBytes();
    }
  }
}
