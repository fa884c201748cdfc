package dev.assay.document;

import java.io.IOException;

/** Takes what a reader frames, in order; each framed record arrives by exactly one call. */
public interface RecordSink {

  void document(RawDocument document) throws IOException;

  void unreadable(Unreadable region) throws IOException;
}
