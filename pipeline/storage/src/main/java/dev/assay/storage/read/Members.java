package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.archive.ArchiveKind;
import dev.assay.storage.read.archive.BrokenArchive;
import dev.assay.storage.read.archive.Folder;
import dev.assay.storage.read.archive.Member;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Region;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads members of one archive: unpacked one by one into files that are then read as others. */
final class Members implements AutoCloseable {
  private static final String INSIDE = "/";

  private final String path;
  private final SourceContract source;
  private @Nullable Folder root;

  Members(String path, SourceContract source) {
    this.path = path;
    this.source = source;
  }

  boolean isOf(Split split) {
    return split.path().equals(path);
  }

  void read(Split split, Records records) throws IOException {
    Folder folder;
    try {
      folder = root();
    } catch (BrokenArchive broken) {
      lostFile(records, broken);
      return;
    }
    if (split.member() == null) {
      lostFile(records, "empty-archive", "the archive holds no files");
    } else {
      inside(folder, split.member().split(INSIDE), split, records);
    }
  }

  private Folder root() throws IOException {
    Folder opened = root;
    if (opened == null) {
      ArchiveKind kind = ArchiveKind.ofName(path).orElse(ArchiveKind.ZIP);
      opened = Folder.open(Path.of(path), kind);
      root = opened;
    }
    return opened;
  }

  private void inside(Folder outermost, String[] places, Split split, Records records)
      throws IOException {
    Folder folder = outermost;
    Member member = folder.member(Integer.parseInt(places[0]));
    try {
      for (int i = 1; i < places.length; i++) {
        folder = nested(folder, member);
        member = folder.member(Integer.parseInt(places[i]));
      }
      if (Readers.format(split) == Format.ARCHIVE) {
        nested(folder, member);
        throw new BrokenArchive("empty-archive", "the archive holds no files");
      }
      member(folder, member, split, records);
    } catch (BrokenArchive broken) {
      Region stored = folder.stored(member, new Sha256());
      records.lost(stored, broken.reason(), broken.detail());
    }
  }

  private static Folder nested(Folder folder, Member member) throws IOException {
    return folder.folder(member, ArchiveKind.ofName(member.name()).orElse(ArchiveKind.ZIP));
  }

  private void member(Folder folder, Member member, Split split, Records records)
      throws IOException {
    Path file = folder.unpack(member);
    try {
      Compression compression = Compression.of(file, member.name());
      Readers.read(split.unpacked(file.toString(), compression.word()), source, records);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void lostFile(Records records, BrokenArchive broken) throws IOException {
    lostFile(records, broken.reason(), broken.detail());
  }

  private void lostFile(Records records, String reason, String detail) throws IOException {
    try (CorpusFile file = CorpusFile.open(Path.of(path), Compression.NONE)) {
      records.lost(file.asStored(new Sha256()), reason, detail);
    }
  }

  @Override
  public void close() throws IOException {
    if (root != null) {
      root.close();
      root = null;
    }
  }
}
