package dev.assay.storage.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a ZIP file inside (OOXML, EPUB), within bounds. */
public final class Parts implements AutoCloseable {
  private static final long RATIO = 1_000;

  /** Parts that are small may be as repetitive as they like. */
  private static final long SMALL = 1 << 20;

  private final ZipFile zip;
  private final long most;
  private long unpacked;

  private Parts(ZipFile zip, long most) {
    this.zip = zip;
    this.most = most;
  }

  /**
   * @param most bytes that all parts may have that are asked for
   * @throws BrokenArchive when it is no ZIP file
   */
  public static Parts open(byte[] bytes, long most) throws BrokenArchive {
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      return new Parts(zip, most);
    } catch (IOException | RuntimeException broken) {
      throw new BrokenArchive("broken-archive", "the list of its parts cannot be read");
    }
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * The content of a part, null when there is none of the name.
   *
   * @throws BrokenArchive when it is damaged, encrypted or a bomb
   */
  public byte @Nullable [] part(String name) throws BrokenArchive {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new BrokenArchive("encrypted", "it needs a password");
    }
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      long rest = most - unpacked;
      content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, rest + 1));
    } catch (IOException | RuntimeException broken) {
      throw new BrokenArchive("corrupt-compression", "a part cannot be unpacked");
    }
    check(entry, content);
    return content;
  }

  private void check(ZipArchiveEntry entry, byte[] content) throws BrokenArchive {
    unpacked += content.length;
    long stored = Math.max(1, entry.getCompressedSize());
    if (content.length > SMALL && content.length / RATIO > stored) {
      throw new BrokenArchive("bomb", "a part unpacks to more than " + RATIO + " times its size");
    }
    if (unpacked > most) {
      throw new BrokenArchive("bomb", "unpacks to more than " + most + " bytes");
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    if (crc.getValue() != entry.getCrc()) {
      throw new BrokenArchive("corrupt-compression", "the check sum of a part does not match");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new AssertionError("a file in memory can be closed", impossible);
    }
  }
}
