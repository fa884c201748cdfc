package dev.assay.storage.read.archive;

import dev.assay.storage.read.bytes.Compression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are read as folders, told by their names. */
public enum ArchiveKind {
  ZIP(List.of(".zip")),
  TAR(List.of(".tar")),
  COMPRESSED_TAR(List.of(".tgz", ".taz", ".tbz2", ".tbz", ".txz", ".tzst"));

  private final List<String> endings;

  ArchiveKind(List<String> endings) {
    this.endings = endings;
  }

  /** Empty when a file of this name is no archive. */
  public static Optional<ArchiveKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (ArchiveKind kind : values()) {
      if (kind.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(kind);
      }
    }
    String bare = Compression.bareName(lower);
    boolean tar = !bare.equals(lower) && bare.endsWith(".tar");
    return tar ? Optional.of(COMPRESSED_TAR) : Optional.empty();
  }

  /** Whether one member can be read without reading all before it. */
  public boolean isSeekable() {
    return this != COMPRESSED_TAR;
  }
}
