package dev.assay.cli;

import dev.assay.config.RunConfig;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.lineage.FateRow;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import dev.assay.text.Normaliser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a record again from its source: a release holds no text of what it does not
 * keep. It is the normalised text, before line rules and redaction.
 */
final class OriginalText implements RecordSink {
  private static final long WHOLE_FILES = Long.MAX_VALUE / 2;

  private final long record;
  private @Nullable String text;

  private OriginalText(long record) {
    this.record = record;
  }

  /** Ends the reading of a file. */
  private static final class Found extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Null when the run has no such source or file any more. */
  static @Nullable String of(RunConfig run, FateRow fate) throws IOException {
    for (SourceContract source : run.sources()) {
      if (!source.id().equals(fate.source())) {
        continue;
      }
      for (Split split : SplitPlanner.plan(source, WHOLE_FILES, new Problems())) {
        if (split.origin().equals(fate.origin())) {
          return read(split, source, fate.record());
        }
      }
    }
    return null;
  }

  private static @Nullable String read(Split split, SourceContract source, long record)
      throws IOException {
    OriginalText original = new OriginalText(record);
    try {
      Readers.read(split, source, original);
    } catch (Found found) {
      String text = original.text;
      return text == null ? null : Normaliser.of(source.normalise()).normalise(text).text();
    }
    return null;
  }

  @Override
  public void document(RawDocument document) throws IOException {
    if (document.record() == record) {
      text = document.text();
      throw new Found();
    }
  }

  @Override
  public void unreadable(Unreadable region) {}
}
