package dev.assay.storage.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP file by its directory. Names that are not marked as UTF-8 and are not UTF-8 are read as
 * GB18030, in which tools of Chinese systems write them.
 */
final class ZipArchive implements Archive {
  private static final String UNMARKED_NAMES = "GB18030";
  private static final long BOMB_BYTES = 1_000_000_000L;
  private static final long BOMB_RATIO = 1_000;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private final List<Member> members = new ArrayList<>();

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries());
  }

  static ZipArchive open(Path path) throws IOException {
    ZipFile zip = ZipFile.builder().setPath(path).setCharset(UNMARKED_NAMES).get();
    ZipArchive archive = new ZipArchive(zip);
    try {
      archive.list(Files.size(path));
      return archive;
    } catch (IOException | RuntimeException broken) {
      zip.close();
      throw broken;
    }
  }

  private void list(long size) throws IOException {
    long stored = 0;
    long unpacked = 0;
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      stored += Math.max(0, entry.getCompressedSize());
      unpacked += Math.max(0, entry.getSize());
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        String name = MemberNames.of(entry.getRawName(), entry.getName());
        members.add(
            new Member(
                i,
                name,
                Math.max(0, entry.getSize()),
                Math.max(0, entry.getLocalHeaderOffset()),
                Math.max(0, entry.getCompressedSize())));
      }
    }
    if (stored > size) {
      throw new BrokenArchive("bomb", "members of the ZIP lie over each other");
    }
    if (unpacked > BOMB_BYTES && unpacked / BOMB_RATIO > size) {
      throw new BrokenArchive("bomb", "unpacks to more than " + BOMB_RATIO + " times its size");
    }
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public InputStream open(Member member) throws IOException {
    ZipArchiveEntry entry = entries.get(member.ordinal());
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new BrokenArchive("encrypted", "the member needs a password");
    }
    try {
      return new Checked(zip.getInputStream(entry), entry);
    } catch (UnsupportedZipFeatureException unknown) {
      throw new BrokenArchive("unknown-format", "the member is packed in a way not known");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The library compares neither check sum nor length. */
  private static final class Checked extends CheckedInputStream {
    private final ZipArchiveEntry entry;
    private long length;

    Checked(InputStream in, ZipArchiveEntry entry) {
      super(in, new CRC32());
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
      int read = super.read(to, from, count);
      length += Math.max(0, read);
      if (read < 0 && getChecksum().getValue() != entry.getCrc()) {
        throw new BrokenArchive("corrupt-compression", "zip: the check sum does not match");
      }
      if (length > entry.getSize() || read < 0 && length < entry.getSize()) {
        throw new BrokenArchive("corrupt-compression", "zip: the length does not match");
      }
      return read;
    }
  }
}
