package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.storage.staging.StagedTextReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Single staged texts by the ordinal of their record. */
final class StagedTexts implements AutoCloseable {
  private static final int RANGE_SHIFT = 56;

  private final WorkFolder work;
  private final Corpus corpus;
  private final Map<Integer, StagedTextReader> readers = new HashMap<>();

  StagedTexts(WorkFolder work, Corpus corpus) {
    this.work = work;
    this.corpus = corpus;
  }

  /**
   * @throws IOException when the text is not there
   */
  String text(int ordinal) throws IOException {
    Unit unit = corpus.unitOf(ordinal);
    int row = ordinal - corpus.first(unit.index());
    int range = (int) (corpus.order(ordinal) >>> RANGE_SHIFT);
    String[] found = new String[1];
    reader(unit).read(range, index -> index == row, document -> found[0] = document.text());
    if (found[0] == null) {
      throw new IOException("The staged text of " + corpus.ids().string(ordinal) + " is missing");
    }
    return found[0];
  }

  private StagedTextReader reader(Unit unit) throws IOException {
    StagedTextReader reader = readers.get(unit.index());
    if (reader == null) {
      reader = new StagedTextReader(Store.open(work.texts(unit)));
      readers.put(unit.index(), reader);
    }
    return reader;
  }

  @Override
  public void close() throws IOException {
    for (StagedTextReader reader : readers.values()) {
      reader.close();
    }
  }
}
