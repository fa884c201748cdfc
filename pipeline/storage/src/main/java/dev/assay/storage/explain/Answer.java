package dev.assay.storage.explain;

import dev.assay.release.Manifest;
import dev.assay.verify.ReleaseFolders;
import java.util.List;

/** What a release says of the record that was asked about. */
public sealed interface Answer permits Journey, NotFound {

  /** Folders that were searched. */
  ReleaseFolders folders();

  /** What the release says of itself. */
  Manifest manifest();

  /** Parts of the answer that could not be found, each with the reason, for people. */
  List<String> missing();
}
