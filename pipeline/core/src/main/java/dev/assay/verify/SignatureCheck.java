package dev.assay.verify;

import dev.assay.proof.VerifyingKey;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestException;
import dev.assay.release.ReleaseSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The manifest was signed, by the key that is asked for where one is. */
public final class SignatureCheck {
  private static final String FORGED =
      "Do not trust this release: fetch it again, or ask who published it";

  private final ReleaseFolders folders;
  private final @Nullable VerifyingKey key;
  private final FaultLog log;

  /**
   * @param key of whom the release must be from; null when a signature need not be there
   */
  public SignatureCheck(ReleaseFolders folders, @Nullable VerifyingKey key, FaultLog log) {
    this.folders = folders;
    this.key = key;
    this.log = log;
  }

  public void run() {
    Path file = folders.release().resolve(ReleaseSignature.FILE);
    String shown = folders.shown(file);
    if (!Files.exists(file)) {
      if (key != null) {
        log.fault(shown, "is missing: nobody signed this release", FORGED);
      }
      return;
    }
    try {
      ReleaseSignature signature = ReleaseSignature.parse(Files.readString(file), shown);
      compare(signature, Files.readAllBytes(folders.release().resolve(Manifest.FILE)), shown);
      log.looked(1, "signature");
    } catch (IOException | ManifestException e) {
      log.fault(
          shown, "cannot be read, so nobody vouches for the release: " + e.getMessage(), FORGED);
    }
  }

  private void compare(ReleaseSignature signature, byte[] manifest, String shown) {
    if (!signature.isOf(manifest)) {
      log.fault(shown, "is no signature over this " + Manifest.FILE, FORGED);
    }
    if (key == null) {
      log.unchecked("who signed: name the public key that you expect with --key");
    } else if (!signature.key().equals(key)) {
      log.fault(shown, "is by another key than the one asked for", FORGED);
    }
  }
}
