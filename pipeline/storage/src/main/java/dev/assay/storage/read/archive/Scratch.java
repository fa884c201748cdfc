package dev.assay.storage.read.archive;

import dev.assay.storage.read.bytes.BrokenStream;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Unpacked files in a folder for temporary ones. */
final class Scratch {
  private static final int BLOCK = 1 << 16;
  private static final long BOMB_BYTES = 1_000_000_000L;
  private static final long BOMB_RATIO = 1_000;
  private static final String PREFIX = "assay-";
  private static final String SUFFIX = ".unpacked";

  private Scratch() {}

  /** The content of a member as a file, which the caller deletes. */
  static Path unpack(Archive archive, Member member) throws IOException {
    Path file = Files.createTempFile(PREFIX, SUFFIX);
    try {
      copy(archive, member, file);
      return file;
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(file);
      throw failure;
    }
  }

  private static void copy(Archive archive, Member member, Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    long passed = 0;
    try (OutputStream out = Files.newOutputStream(file);
        InputStream in = opened(archive, member)) {
      for (int read = read(in, block); read >= 0; read = read(in, block)) {
        passed += read;
        if (passed > BOMB_BYTES && passed / BOMB_RATIO > member.stored()) {
          throw new BrokenArchive("bomb", "unpacks to more than " + BOMB_RATIO + " times its size");
        }
        out.write(block, 0, read);
      }
    }
    if (passed < member.size()) {
      throw new BrokenArchive("truncated", "the archive ends inside the member");
    }
  }

  private static InputStream opened(Archive archive, Member member) throws IOException {
    try {
      return archive.open(member);
    } catch (IOException | RuntimeException broken) {
      throw told(broken);
    }
  }

  private static int read(InputStream in, byte[] block) throws IOException {
    try {
      return in.read(block, 0, block.length);
    } catch (IOException | RuntimeException broken) {
      throw told(broken);
    }
  }

  private static BrokenArchive told(Exception broken) {
    if (broken instanceof BrokenArchive known) {
      return known;
    }
    boolean cut = broken instanceof EOFException && !(broken instanceof ZipException);
    return cut
        ? new BrokenArchive("truncated", "the archive ends inside the member")
        : new BrokenArchive("corrupt-compression", "the packed bytes of the member are damaged");
  }

  /** The decompressed content of a file as a file, which the caller deletes. */
  static Path decompress(Path packed) throws IOException {
    Path file = Files.createTempFile(PREFIX, SUFFIX);
    file.toFile().deleteOnExit();
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(file);
        CorpusFile in = CorpusFile.open(packed, Compression.of(packed))) {
      for (int read = in.read(block, 0, BLOCK); read >= 0; read = in.read(block, 0, BLOCK)) {
        out.write(block, 0, read);
      }
      return file;
    } catch (BrokenStream broken) {
      Files.deleteIfExists(file);
      throw new BrokenArchive(broken.reason(), broken.detail());
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(file);
      throw failure;
    }
  }
}
