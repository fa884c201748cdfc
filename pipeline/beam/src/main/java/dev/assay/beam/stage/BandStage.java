package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.dedup.BandRecords;
import dev.assay.dedup.Bands;
import dev.assay.dedup.Buckets;
import dev.assay.dedup.Partners;
import dev.assay.dedup.SignatureConfig;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.storage.staging.SignatureReader;
import java.io.IOException;
import java.util.Arrays;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;

/**
 * Finds the documents that share a bucket. Only packed records (bucket hash, place) go through the
 * shuffle, in blocks, under at most {@value #PARTS} keys.
 */
public final class BandStage {
  private static final int PARTS = 64;
  private static final int BLOCK_RECORDS = 1 << 16;

  private final Stages stages;
  private final WorkFolder work;
  private final String folder;

  /**
   * @param folder names the buckets' files; what is there already is not made again
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
      return folder + "/buckets-" + part;
    }
  }

  /**
   * Whom each document is compared with, by place.
   *
   * @param reused whether the buckets were there
   */
  public record Found(Partners partners, boolean reused) {}

  public Found find(DedupInput input, SignatureConfig config, int values, int compare)
      throws IOException {
    Task task = new Task(work, input, config, values, compare, folder);
    boolean reused = Store.exists(task.part(PARTS - 1) + ".done");
    if (!reused) {
      shuffle(task);
      Store.write(task.part(PARTS - 1) + ".done", new byte[0]);
    }
    return new Found(collect(task), reused);
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

  private static Partners collect(Task task) throws IOException {
    Buckets buckets = new Buckets(task.input().groups(), task.compare());
    for (int part = 0; part < PARTS; part++) {
      if (Store.exists(task.part(part))) {
        buckets.addAll(decoded(Store.read(task.part(part))));
      }
    }
    return new Partners(task.input().groups(), buckets);
  }

  private static byte[] encoded(int[] numbers) {
    ByteWriter out = new ByteWriter();
    out.writeVarint(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
    return out.toBytes();
  }

  private static int[] decoded(byte[] bytes) throws IOException {
    ByteReader in = new ByteReader(bytes);
    int[] numbers = new int[(int) in.readVarint()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
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

  /** Blocks of one part to a file of buckets. */
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
      addEarlier(task, part.getKey(), records);
      Buckets buckets = new Buckets(task.input().groups(), task.compare());
      records.buckets(buckets);
      Store.write(task.part(part.getKey()), encoded(buckets.toInts()));
    }

    private static void addEarlier(Task task, int part, BandRecords records) {
      DedupInput input = task.input();
      Bands bands = new Bands(task.config());
      for (int place = 0; place < input.size(); place++) {
        int ordinal = input.ordinals()[place];
        if (!input.earlier().has(ordinal) || !input.groups().banded(place)) {
          continue;
        }
        int[] signature = input.earlier().at(ordinal).signature();
        for (int band = 0; signature.length > 0 && band < bands.count(); band++) {
          long hash = bands.hash(signature, band);
          if (Bands.part(hash, PARTS) == part) {
            records.add(hash, place);
          }
        }
      }
    }
  }
}
