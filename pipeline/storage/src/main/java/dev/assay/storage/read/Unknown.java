package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.file.Path;

/** A file of an archive that no reader knows: one record that cannot be read. */
final class Unknown {
  private Unknown() {}

  static void read(Split split, Records records) throws IOException {
    try (CorpusFile file = CorpusFile.open(Path.of(split.path()), Compression.NONE)) {
      boolean empty = file.size() == 0;
      records.lost(
          file.asStored(new Sha256()),
          empty ? "empty-file" : "unknown-format",
          empty ? "the file is empty" : "its format cannot be told from its name");
    }
  }
}
