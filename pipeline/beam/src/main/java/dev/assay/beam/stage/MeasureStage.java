package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.WorkFolder;
import dev.assay.dedup.Edges;
import dev.assay.dedup.PairVerifier;
import dev.assay.dedup.Pairs;
import dev.assay.dedup.PlausiblePairs;
import dev.assay.dedup.ShingleSets;
import dev.assay.dedup.Signature;
import dev.assay.dedup.UnionFind;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * Measures candidate pairs: an estimate from signatures rejects what is clearly below, the rest is
 * compared shingle by shingle. Components of pairs stay together, so that a text is read once.
 */
public final class MeasureStage {
  private static final int CHUNKS = 32;
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
      long[][] chunks,
      double threshold,
      int values,
      ShingleConfig shingles,
      String folder) {
    String chunk(int number) {
      return folder + "/edges-" + number;
    }
  }

  /**
   * Pairs that reach the threshold.
   *
   * @param done chunks of pairs that were compared now
   * @param reused chunks that were there
   */
  public record Measured(Edges edges, int done, int reused) {}

  /**
   * @param pairs packed, ascending, distinct
   * @param threshold similarity that a pair must reach
   * @param values of a stored signature
   */
  public Measured measure(
      DedupInput input, long[] pairs, double threshold, int values, ShingleConfig shingles)
      throws IOException {
    long[][] chunks = chunks(pairs, input.size());
    Task task = new Task(work, input, chunks, threshold, values, shingles, folder);
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < chunks.length; i++) {
      if (!Store.exists(task.chunk(i))) {
        missing.add(i);
      }
    }
    if (!missing.isEmpty()) {
      try (Session<Task> session = Session.open(Task.class, task)) {
        stages.run(
            "measure",
            pipeline ->
                UnitNumbers.of(pipeline, missing, "chunks")
                    .apply("compare", ParDo.of(new Measure(session))));
      }
    }
    return new Measured(collect(task), missing.size(), chunks.length - missing.size());
  }

  /** Pairs spread over chunks by the component they are in; ascending in each. */
  private static long[][] chunks(long[] pairs, int documents) {
    UnionFind components = new UnionFind(documents);
    for (long pair : pairs) {
      components.union(Pairs.a(pair), Pairs.b(pair));
    }
    int[] chunkOf = new int[pairs.length];
    int[] sizes = new int[CHUNKS];
    for (int i = 0; i < pairs.length; i++) {
      chunkOf[i] = Math.floorMod(components.find(Pairs.a(pairs[i])) * 0x9E3779B9, CHUNKS);
      sizes[chunkOf[i]]++;
    }
    long[][] chunks = new long[CHUNKS][];
    Arrays.setAll(chunks, chunk -> new long[sizes[chunk]]);
    int[] filled = new int[CHUNKS];
    for (int i = 0; i < pairs.length; i++) {
      chunks[chunkOf[i]][filled[chunkOf[i]]++] = pairs[i];
    }
    return chunks;
  }

  private static Edges collect(Task task) throws IOException {
    List<long[]> pairs = new ArrayList<>();
    List<double[]> similarities = new ArrayList<>();
    for (int i = 0; i < task.chunks().length; i++) {
      ByteReader in = new ByteReader(Store.read(task.chunk(i)));
      int size = (int) in.readVarint();
      long[] p = new long[size];
      double[] s = new double[size];
      for (int k = 0; k < size; k++) {
        p[k] = in.readLong();
        s[k] = Double.longBitsToDouble(in.readLong());
      }
      pairs.add(p);
      similarities.add(s);
    }
    return sorted(pairs, similarities);
  }

  private static Edges sorted(List<long[]> pairs, List<double[]> similarities) {
    int size = pairs.stream().mapToInt(list -> list.length).sum();
    long[] allPairs = new long[size];
    double[] allSimilarities = new double[size];
    int at = 0;
    for (int i = 0; i < pairs.size(); i++) {
      System.arraycopy(pairs.get(i), 0, allPairs, at, pairs.get(i).length);
      System.arraycopy(similarities.get(i), 0, allSimilarities, at, pairs.get(i).length);
      at += pairs.get(i).length;
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted((x, y) -> Long.compare(allPairs[x], allPairs[y]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Edges(
        IntStream.of(order).mapToLong(i -> allPairs[i]).toArray(),
        IntStream.of(order).mapToDouble(i -> allSimilarities[i]).toArray());
  }

  private static final class Measure extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    Measure(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer chunk) throws IOException {
      Task task = session.value();
      long[] likely = likely(task, task.chunks()[chunk]);
      DedupInput input = task.input();
      Shingler shingler = new Shingler(task.shingles());
      try (StagedTexts texts = new StagedTexts(task.work(), input.corpus())) {
        ShingleSets sets =
            place -> {
              shingler.shingle(texts.text(input.ordinals()[place]));
              return shingler.toArray();
            };
        PairVerifier verifier = new PairVerifier(sets, task.threshold(), CACHED_SHINGLES);
        Edges edges = verifier.verify(likely, task.input().size());
        Store.write(task.chunk(chunk), encoded(edges));
      }
    }

    private static byte[] encoded(Edges edges) {
      ByteWriter out = new ByteWriter();
      out.writeVarint(edges.size());
      for (int i = 0; i < edges.size(); i++) {
        out.writeLong(edges.pairs()[i]);
        out.writeLong(Double.doubleToLongBits(edges.similarity(i)));
      }
      return out.toBytes();
    }

    /** The pairs that their signatures do not rule out. */
    private static long[] likely(Task task, long[] pairs) throws IOException {
      try (SignatureLookup signatures =
          new SignatureLookup(task.work(), task.input(), task.values())) {
        return PlausiblePairs.of(
            pairs,
            task.threshold(),
            task.values(),
            (a, b) -> Signature.matches(signatures.of(a), signatures.of(b)));
      }
    }
  }
}
