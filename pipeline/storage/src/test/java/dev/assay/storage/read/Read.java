package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that the readers make of a source, for tests to look at. */
final class Read implements RecordSink {
  final List<RawDocument> documents = new ArrayList<>();
  final List<Unreadable> lost = new ArrayList<>();

  /** Every record as a line, in order, without its ordinal and place. */
  final List<String> sequence = new ArrayList<>();

  private long next;

  static Read of(SourceContract source) throws IOException {
    return of(source, Long.MAX_VALUE / 2);
  }

  static Read of(SourceContract source, long splitSize) throws IOException {
    Read read = new Read();
    for (Split split : plan(source, splitSize)) {
      read.add(split, source);
    }
    return read;
  }

  static List<Split> plan(SourceContract source, long splitSize) throws IOException {
    Problems problems = new Problems();
    List<Split> splits = SplitPlanner.plan(source, splitSize, problems);
    problems.throwIfErrors();
    return splits;
  }

  void add(Split split, SourceContract source) throws IOException {
    next = 0;
    Readers.read(split, source, this);
  }

  int count() {
    return sequence.size();
  }

  List<String> texts() {
    return documents.stream().map(RawDocument::text).toList();
  }

  List<String> reasons() {
    return lost.stream().map(Unreadable::reason).toList();
  }

  @Override
  public void document(RawDocument document) {
    expectOrdinal(document.record());
    documents.add(document);
    String digest = HexFormat.of().formatHex(document.sourceSha256());
    sequence.add(digest + " " + document.key() + " " + document.text() + " " + document.metadata());
  }

  @Override
  public void unreadable(Unreadable region) {
    expectOrdinal(region.record());
    lost.add(region);
    String digest = HexFormat.of().formatHex(region.sourceSha256());
    sequence.add(digest + " " + region.reason() + " " + region.bytesLost());
  }

  private void expectOrdinal(long ordinal) {
    if (ordinal != next) {
      throw new AssertionError("record " + ordinal + " follows record " + (next - 1));
    }
    next++;
  }
}
