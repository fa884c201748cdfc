package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.dedup.BandRecords;
import dev.assay.dedup.Bands;
import dev.assay.dedup.CandidatePairs;
import dev.assay.dedup.Pairs;
import dev.assay.dedup.SignatureConfig;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.storage.staging.SignatureReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;

/**
 * Finds the pairs of documents that share a bucket. Only packed records (bucket hash, place) go
 * through the shuffle, in blocks, under at most {@value #PARTS} keys.
 */
public final class BandStage {
  private static final int PARTS = 64;
  private static final int BLOCK_RECORDS = 1 << 16;

  private final Stages stages;
  private final WorkFolder work;
  private final String folder;

  /**
   * @param folder names the pairs' files; what is there already is not made again
   */
  public BandStage(Stages stages, WorkFolder work, String folder) {
    this.stages = stages;
    this.work = work;
    this.folder = folder;
  }

  /**
   * What transforms work on.
   *
   * @param values of a signature as it is stored, which may be more than the bands use
   * @param compare how many documents of a role one is compared with in a bucket
   */
  record Task(
      WorkFolder work,
      DedupInput input,
      SignatureConfig config,
      int values,
      int compare,
      String folder) {
    String part(int part) {
      return folder + "/pairs-" + part;
    }
  }

  /**
   * Candidate pairs by place, ascending and distinct, and how many comparisons were left out.
   *
   * @param pairs packed as in {@link Pairs}
   * @param skipped comparisons left out because a bucket is large, counted in each bucket
   * @param reused whether the pairs were there
   */
  public record Found(long[] pairs, long skipped, boolean reused) {}

  public Found find(DedupInput input, SignatureConfig config, int values, int compare)
      throws IOException {
    Task task = new Task(work, input, config, values, compare, folder);
    boolean reused = Store.exists(task.part(PARTS - 1) + ".done");
    if (!reused) {
      shuffle(task);
      Store.write(task.part(PARTS - 1) + ".done", new byte[0]);
    }
    return collect(task, reused);
  }

  private void shuffle(Task task) {
    try (Session<Task> session = Session.open(Task.class, task)) {
      stages.run(
          "bands",
          pipeline ->
              UnitNumbers.of(pipeline, task.input().corpus().units())
                  .apply("band", ParDo.of(new EmitBands(session)))
                  .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
                  .apply("group", GroupByKey.create())
                  .apply("pair", ParDo.of(new PairBuckets(session))));
    }
  }

  private static Found collect(Task task, boolean reused) throws IOException {
    List<long[]> lists = new ArrayList<>();
    long skipped = 0;
    int total = 0;
    for (int part = 0; part < PARTS; part++) {
      if (!Store.exists(task.part(part))) {
        continue;
      }
      ByteReader in = new ByteReader(Store.read(task.part(part)));
      skipped += in.readVarint();
      long[] pairs = new long[(int) in.readVarint()];
      long last = 0;
      for (int i = 0; i < pairs.length; i++) {
        last += in.readVarint();
        pairs[i] = last;
      }
      lists.add(pairs);
      total = Math.addExact(total, pairs.length);
    }
    long[] all = new long[total];
    int at = 0;
    for (long[] pairs : lists) {
      System.arraycopy(pairs, 0, all, at, pairs.length);
      at += pairs.length;
    }
    return new Found(Pairs.distinct(all), skipped, reused);
  }

  /** Unit to blocks of band records by part. */
  private static final class EmitBands extends DoFn<Integer, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    EmitBands(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      Task task = session.value();
      Unit unit = task.input().corpus().units().get(number);
      BandRecords[] parts = new BandRecords[PARTS];
      Arrays.setAll(parts, part -> new BandRecords());
      try (SignatureReader signatures =
          new SignatureReader(Store.open(task.work().signatures(unit)), task.values())) {
        emit(task, number, signatures, parts, out);
      }
      for (int part = 0; part < PARTS; part++) {
        if (parts[part].size() > 0) {
          out.output(KV.of(part, parts[part].toBytes()));
        }
      }
    }

    private static void emit(
        Task task,
        int number,
        SignatureReader signatures,
        BandRecords[] parts,
        OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      DedupInput input = task.input();
      Bands bands = new Bands(task.config());
      int[] signature = new int[task.values()];
      int end = input.corpus().first(number + 1);
      for (int ordinal = input.corpus().first(number); ordinal < end; ordinal++) {
        signatures.next(signature);
        int place = input.places()[ordinal];
        if (place < 0 || input.corpus().shingles(ordinal) == 0 || !input.groups().banded(place)) {
          continue;
        }
        for (int band = 0; band < bands.count(); band++) {
          long hash = bands.hash(signature, band);
          int part = Bands.part(hash, PARTS);
          parts[part].add(hash, place);
          if (parts[part].size() == BLOCK_RECORDS) {
            out.output(KV.of(part, parts[part].toBytes()));
            parts[part] = new BandRecords();
          }
        }
      }
    }
  }

  /** Blocks of one part to a file of candidate pairs. */
  private static final class PairBuckets extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    PairBuckets(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> part) throws IOException {
      Task task = session.value();
      BandRecords records = new BandRecords();
      part.getValue().forEach(records::addBytes);
      Pairs pairs = new Pairs();
      CandidatePairs candidates = new CandidatePairs(task.input().groups(), task.compare(), pairs);
      records.buckets(candidates);
      Store.write(task.part(part.getKey()), encoded(pairs.distinct(), candidates.skipped()));
    }

    private static byte[] encoded(long[] pairs, long skipped) {
      ByteWriter out = new ByteWriter();
      out.writeVarint(skipped);
      out.writeVarint(pairs.length);
      long last = 0;
      for (long pair : pairs) {
        out.writeVarint(pair - last);
        last = pair;
      }
      return out.toBytes();
    }
  }
}
