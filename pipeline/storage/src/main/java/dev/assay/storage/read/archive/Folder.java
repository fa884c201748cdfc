package dev.assay.storage.read.archive;

import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Region;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive as a folder. A compressed TAR is unpacked into a temporary file once; so is an archive
 * inside an archive.
 */
public final class Folder implements AutoCloseable {
  /** Archives in archives in archives: as deep as one looks. */
  static final int DEEPEST = 4;

  /** More files than any archive of a corpus is known to have. */
  static final int MOST_MEMBERS = 5_000_000;

  private final Archive archive;
  private final Path file;
  private final @Nullable Path unpacked;
  private final int depth;
  private int childOrdinal = -1;
  private @Nullable Folder child;

  private Folder(Archive archive, Path file, @Nullable Path unpacked, int depth) {
    this.archive = archive;
    this.file = file;
    this.unpacked = unpacked;
    this.depth = depth;
  }

  /**
   * @throws BrokenArchive when it is none, is damaged or is a bomb
   * @throws IOException when it cannot be read from its disk
   */
  public static Folder open(Path path, ArchiveKind kind) throws IOException {
    return open(path, kind, 1, null);
  }

  private static Folder open(Path path, ArchiveKind kind, int depth, @Nullable Path own)
      throws IOException {
    if (depth > DEEPEST) {
      throw new BrokenArchive("too-deep", "archives inside archives, more than " + DEEPEST);
    }
    if (Files.size(path) == 0) {
      throw new BrokenArchive("empty-file", "the file is empty");
    }
    Path file = kind == ArchiveKind.COMPRESSED_TAR ? Scratch.decompress(path) : path;
    Path scratch = file.equals(path) ? own : file;
    try {
      Archive archive = kind == ArchiveKind.ZIP ? ZipArchive.open(file) : TarArchive.open(file);
      if (archive.members().size() > MOST_MEMBERS) {
        archive.close();
        throw new BrokenArchive("bomb", "more than " + MOST_MEMBERS + " members");
      }
      return new Folder(archive, file, scratch, depth);
    } catch (BrokenArchive broken) {
      delete(scratch);
      throw broken;
    } catch (IOException | RuntimeException broken) {
      delete(scratch);
      throw new BrokenArchive("broken-archive", "the list of its members cannot be read");
    }
  }

  private static void delete(@Nullable Path file) throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  public List<Member> members() {
    return archive.members();
  }

  /**
   * The member of this ordinal.
   *
   * @throws BrokenArchive when there is none
   */
  public Member member(int ordinal) throws BrokenArchive {
    List<Member> members = archive.members();
    int low = 0;
    int high = members.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = members.get(middle).ordinal();
      if (at == ordinal) {
        return members.get(middle);
      }
      low = at < ordinal ? middle + 1 : low;
      high = at < ordinal ? high : middle - 1;
    }
    throw new BrokenArchive("broken-archive", "the member is gone");
  }

  /**
   * An archive inside this one; closed with it, or when another one is asked for.
   *
   * @throws BrokenArchive when it cannot be unpacked or is none
   */
  public Folder folder(Member member, ArchiveKind kind) throws IOException {
    if (child != null && childOrdinal == member.ordinal()) {
      return child;
    }
    closeChild();
    Path file = Scratch.unpack(archive, member);
    try {
      child = open(file, kind, depth + 1, file);
    } catch (IOException broken) {
      Files.deleteIfExists(file);
      throw broken;
    }
    childOrdinal = member.ordinal();
    if (kind == ArchiveKind.COMPRESSED_TAR) {
      Files.deleteIfExists(file);
    }
    return child;
  }

  /**
   * The content of a member as a file, which the caller deletes.
   *
   * @throws BrokenArchive when it cannot be unpacked
   */
  public Path unpack(Member member) throws IOException {
    return Scratch.unpack(archive, member);
  }

  /** The stored bytes of a member, as far as they lie in the archive. */
  public Region stored(Member member, Sha256 digest) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return CorpusFile.region(channel, member.offset(), member.stored(), digest);
    }
  }

  private void closeChild() throws IOException {
    if (child != null) {
      child.close();
      child = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeChild();
    archive.close();
    delete(unpacked);
  }
}
