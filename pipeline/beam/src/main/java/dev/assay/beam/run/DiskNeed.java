package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.PrepareStage;
import dev.assay.beam.work.Unit;
import dev.assay.document.Split;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How much room a run wants, estimated before it reads anything.
 *
 * @param folder the work folder; where it is not there yet, the one that it will lie in
 * @param text bytes of text that the inputs are taken to hold: as they are, or {@value #UNPACKED}
 *     times their size where they are compressed
 * @param needed {@value #OF_TEXT} times the text: staged texts, signatures and shards with room to
 *     spare
 * @param free bytes that may be written there
 */
public record DiskNeed(Path folder, long text, long needed, long free) {
  private static final double OF_TEXT = 2.5;

  /** What runs on real corpora really took; with less a run cannot end. */
  private static final double LEAST_OF_TEXT = 1.1;

  /** Compression of text by gzip and zstd; Parquet holds text in compressed pages. */
  private static final int UNPACKED = 4;

  private static final long MB = 1_000_000;

  /** For what is not staged yet. */
  static DiskNeed of(Plan plan) throws IOException {
    return of(Path.of(plan.work().root()), PrepareStage.missing(plan));
  }

  /**
   * @param work folder, which need not exist
   * @param units that have to be read
   */
  public static DiskNeed of(Path work, List<Unit> units) throws IOException {
    long text = 0;
    for (Unit unit : units) {
      text += isPacked(unit.splits().get(0)) ? UNPACKED * unit.bytes() : unit.bytes();
    }
    Path folder = work.toAbsolutePath().normalize();
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    FileStore store = Files.getFileStore(folder);
    return new DiskNeed(folder, text, (long) (OF_TEXT * text), store.getUsableSpace());
  }

  private static boolean isPacked(Split split) {
    return !split.compression().equals("none") || split.format().equals("parquet");
  }

  /**
   * @throws IOException when there is too little
   */
  void require() throws IOException {
    if (isHopeless()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "Not enough room in %s: about %,d MB are needed and %,d MB are free; make room or"
                  + " choose another folder with --output or --work",
              folder,
              needed / MB,
              free / MB));
    }
  }

  /** Whether the run will surely stop for want of room. */
  public boolean isHopeless() {
    return free < (long) (LEAST_OF_TEXT * text);
  }

  /** Whether the run may stop for want of room. */
  public boolean isTight() {
    return free < needed;
  }
}
