package dev.assay.beam.stage;

import dev.assay.beam.files.PendingFile;
import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.ShardPlan.Shard;
import dev.assay.beam.work.Unit;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.ShardWriter;
import dev.assay.storage.staging.StagedDocument;
import dev.assay.storage.staging.StagedFacts;
import dev.assay.storage.staging.StagedTextReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * Writes shards. A shard is a stretch of the global order, so it reads just the ranges of that
 * order which it covers, one after the other, and holds one range at a time.
 */
public final class EmitStage {
  private static final int RANGE_SHIFT = 56;

  private final Stages stages;

  public EmitStage(Stages stages) {
    this.stages = stages;
  }

  /**
   * What shards are made of.
   *
   * @param rows names a document in a shard as the ledger does
   */
  public record Task(
      Plan plan, Corpus corpus, Fates fates, List<Shard> shards, ShardRows rows, FooterKeys keys) {
    String path(Shard shard) {
      return plan.work().stage("emit", plan.digests().emit(), shard.name());
    }
  }

  /** Tells of a document what is known only when all of them were judged. */
  public interface ShardRows {
    ShardFacts of(Unit unit, int ordinal, StagedFacts staged);
  }

  /**
   * Where a document stands and under which name.
   *
   * @param license under which it enters
   * @param record ordinal in the file
   */
  public record ShardFacts(String id, String license, String origin, long record) {}

  /**
   * Writes the shards that are not there yet.
   *
   * @return how many were written now
   */
  public int run(Task task) throws IOException {
    List<Integer> missing = new ArrayList<>();
    for (Shard shard : task.shards()) {
      if (!Store.exists(task.path(shard))) {
        missing.add(shard.number());
      }
    }
    if (!missing.isEmpty()) {
      try (Session<Task> session = Session.open(Task.class, task)) {
        stages.run(
            "emit",
            pipeline ->
                UnitNumbers.of(pipeline, missing, "shards")
                    .apply("write", ParDo.of(new WriteShard(session))));
      }
    }
    return missing.size();
  }

  private static final class WriteShard extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    WriteShard(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number) throws IOException {
      Task task = session.value();
      Shard shard = task.shards().get(number);
      try (PendingFile file = Store.create(task.path(shard))) {
        ChannelOutputFile target = ChannelOutputFile.of(shard.name(), file::channel);
        try (ShardWriter writer = ShardWriter.create(target, task.keys())) {
          new ShardSource(task, shard).writeTo(writer);
        }
        file.commit();
      }
    }
  }

  /** Reads the documents of one shard in their order. */
  private static final class ShardSource {
    private final Task task;
    private final Shard shard;
    private final List<UnitPart> parts = new ArrayList<>();

    ShardSource(Task task, Shard shard) {
      this.task = task;
      this.shard = shard;
    }

    /** A unit with documents in this shard. */
    private record UnitPart(Unit unit, int first, StagedTextReader texts) {}

    /** A document and where it stands. */
    private record Placed(int row, ShardRow document) {}

    void writeTo(ShardWriter writer) throws IOException {
      try {
        open();
        int[] ordinals = shard.ordinals();
        int range = -1;
        for (int ordinal : ordinals) {
          int next = (int) (task.corpus().order(ordinal) >>> RANGE_SHIFT);
          if (next != range) {
            range = next;
            writeRange(range, writer);
          }
        }
        if (writer.rows() != ordinals.length) {
          throw new IOException(
              shard.name() + " got " + writer.rows() + " of " + ordinals.length + " documents");
        }
      } finally {
        for (UnitPart part : parts) {
          part.texts().close();
        }
      }
    }

    private void open() throws IOException {
      boolean[] wanted = new boolean[task.corpus().units().size()];
      for (int ordinal : shard.ordinals()) {
        wanted[task.corpus().unitOf(ordinal).index()] = true;
      }
      for (Unit unit : task.corpus().units()) {
        if (wanted[unit.index()]) {
          StagedTextReader texts = new StagedTextReader(Store.open(task.plan().work().texts(unit)));
          int first = task.corpus().first(unit.index());
          parts.add(new UnitPart(unit, first, texts));
        }
      }
    }

    private void writeRange(int range, ShardWriter writer) throws IOException {
      List<Placed> documents = new ArrayList<>();
      for (UnitPart part : parts) {
        part.texts()
            .read(
                range,
                index -> task.fates().shard(part.first() + index) == shard.number(),
                document -> documents.add(placed(part, document)));
      }
      documents.sort(Comparator.comparingInt(Placed::row));
      for (Placed placed : documents) {
        writer.write(placed.document());
      }
    }

    private Placed placed(UnitPart part, StagedDocument staged) {
      int ordinal = part.first() + staged.index();
      StagedFacts facts = staged.facts();
      ShardFacts known = task.rows().of(part.unit(), ordinal, facts);
      ShardRow row =
          new ShardRow(
              staged.text(),
              known.id(),
              part.unit().source(),
              staged.url(),
              staged.title(),
              staged.author(),
              staged.published(),
              known.license(),
              facts.language(),
              task.corpus().tokens(ordinal),
              task.corpus().characters(ordinal),
              known.origin(),
              known.record(),
              Hex.of(facts.sourceSha256()),
              Hex.of(facts.contentSha256()),
              task.fates().copies(ordinal),
              facts.redactions(),
              staged.metadata(),
              staged.lineage());
      return new Placed(task.fates().row(ordinal), row);
    }
  }
}
