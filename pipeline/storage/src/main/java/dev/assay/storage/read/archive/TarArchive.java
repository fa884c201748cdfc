package dev.assay.storage.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/** A TAR file without compression: POSIX, GNU and older ones. */
final class TarArchive implements Archive {
  private static final int BLOCK = 512;

  private final TarFile tar;
  private final List<TarArchiveEntry> entries;
  private final List<Member> members = new ArrayList<>();

  private TarArchive(TarFile tar) {
    this.tar = tar;
    this.entries = tar.getEntries();
  }

  static TarArchive open(Path path) throws IOException {
    if (Files.size(path) < BLOCK) {
      throw new BrokenArchive("broken-archive", "no TAR: it is shorter than one block");
    }
    TarArchive archive =
        new TarArchive(
            new TarFile(
                Files.newByteChannel(path), BLOCK, BLOCK, StandardCharsets.UTF_8.name(), false));
    archive.list();
    return archive;
  }

  private void list() {
    for (int i = 0; i < entries.size(); i++) {
      TarArchiveEntry entry = entries.get(i);
      if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
        members.add(
            new Member(
                i,
                MemberNames.of(null, entry.getName()),
                Math.max(0, entry.getRealSize()),
                Math.max(0, entry.getDataOffset()),
                Math.max(0, entry.getSize())));
      }
    }
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public InputStream open(Member member) throws IOException {
    return tar.getInputStream(entries.get(member.ordinal()));
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
