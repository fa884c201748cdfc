package dev.assay.cli;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.proof.EvidenceKey;
import dev.assay.proof.KeyException;
import dev.assay.proof.SigningKey;
import dev.assay.proof.VerifyingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Function;

/** Files of keys. */
final class Keys {
  static final String OPEN = ".pub";

  private Keys() {}

  /**
   * @throws ProblemsException when the file holds no public key
   */
  static VerifyingKey open(Path file) throws IOException {
    return read(
        file,
        VerifyingKey::parse,
        "Name the public key: `assay sign --new-key FILE` writes it to FILE.pub");
  }

  /**
   * @throws ProblemsException when the file holds no private key
   */
  static SigningKey secret(Path file) throws IOException {
    return read(
        file,
        SigningKey::parse,
        "Name a private key of Ed25519 in PEM: `assay sign --new-key FILE` makes one");
  }

  /**
   * @throws ProblemsException when the file holds no key for evidence
   */
  static EvidenceKey evidence(Path file) throws IOException {
    return read(
        file, EvidenceKey::parse, "Name a key for evidence: `assay lock --new-key FILE` makes one");
  }

  static void createEvidenceKey(Path file) throws IOException {
    writeSecret(file, EvidenceKey.generate().pem());
  }

  private static <K> K read(Path file, Function<String, K> parser, String remedy)
      throws IOException {
    try {
      return parser.apply(Files.readString(file));
    } catch (KeyException e) {
      throw new ProblemsException(
          List.of(
              new Problem(
                  Severity.ERROR,
                  Location.ofFile(file.toString()),
                  String.valueOf(e.getMessage()),
                  remedy)));
    }
  }

  /** Writes a new pair: the private one for its owner alone, the public one beside it. */
  static Path create(Path file) throws IOException {
    SigningKey key = SigningKey.generate();
    writeSecret(file, key.pem());
    Path open = file.resolveSibling(file.getFileName() + OPEN);
    return Files.writeString(open, key.publicKey().pem(), StandardOpenOption.CREATE_NEW);
  }

  private static void writeSecret(Path file, String pem) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, pem);
    } else {
      Files.writeString(file, pem, StandardOpenOption.CREATE_NEW);
    }
  }
}
