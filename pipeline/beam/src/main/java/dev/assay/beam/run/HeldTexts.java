package dev.assay.beam.run;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.Unit;
import dev.assay.lineage.Fate;
import dev.assay.lineage.HeldRow;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.staging.StagedTextReader;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Redacted texts of held documents, where the run asks for them, in the order of the ledger. Holds
 * those of one unit at a time.
 */
final class HeldTexts {
  private final Plan plan;
  private final Corpus corpus;
  private final Fates fates;
  private final RepeatedIds ids;

  HeldTexts(Plan plan, Corpus corpus, Fates fates, RepeatedIds ids) {
    this.plan = plan;
    this.corpus = corpus;
    this.fates = fates;
    this.ids = ids;
  }

  void write(List<Unit> units, TableWriter<HeldRow> writer) throws IOException {
    for (Unit unit : units) {
      int first = corpus.first(unit.index());
      if (holdsAny(first, corpus.first(unit.index() + 1))) {
        for (HeldRow row : texts(unit, first).values()) {
          writer.write(row);
        }
      }
    }
  }

  private boolean holdsAny(int first, int end) {
    for (int ordinal = first; ordinal < end; ordinal++) {
      if (isHeld(ordinal)) {
        return true;
      }
    }
    return false;
  }

  /** A document that is too large was not staged: nobody has its text. */
  private boolean isHeld(int ordinal) {
    return fates.fate(ordinal) == Fate.HELD && !corpus.isUnreadable(ordinal);
  }

  private SortedMap<Integer, HeldRow> texts(Unit unit, int first) throws IOException {
    SortedMap<Integer, HeldRow> texts = new TreeMap<>();
    try (StagedTextReader reader = new StagedTextReader(Store.open(plan.work().texts(unit)))) {
      reader.read(
          index -> isHeld(first + index),
          document -> {
            int ordinal = first + document.index();
            texts.put(ordinal, new HeldRow(ids.id(ordinal), document.text()));
          });
    }
    return texts;
  }
}
