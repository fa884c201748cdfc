package dev.assay.verify;

import dev.assay.release.Chain;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestException;
import dev.assay.release.ManifestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Each release follows the one that it names, back to the first. */
public final class ChainCheck {
  private static final String REMEDY =
      "One of the two was changed or put here from elsewhere: fetch both again";

  private final ReleaseFolders folders;
  private final FaultLog log;

  public ChainCheck(ReleaseFolders folders, FaultLog log) {
    this.folders = folders;
    this.log = log;
  }

  public void run(Manifest manifest) {
    Manifest at = manifest;
    long links = 1;
    for (Chain.Link previous = at.chain().previous();
        previous != null;
        previous = at.chain().previous()) {
      Manifest before = read(previous);
      if (before == null || !follows(at, previous, before)) {
        break;
      }
      links++;
      at = before;
    }
    log.looked(links, links == 1 ? "release of the name" : "releases in a chain");
  }

  private @Nullable Manifest read(Chain.Link previous) {
    Path file = folders.release().resolveSibling(previous.version()).resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      log.unchecked("releases before: " + previous.version() + " is not at hand");
      return null;
    }
    String shown = previous.version() + "/" + Manifest.FILE;
    try {
      return ManifestJson.parse(Files.readString(file), shown);
    } catch (IOException | ManifestException e) {
      log.fault(shown, "a release that this one follows cannot be read: " + e.getMessage(), REMEDY);
      return null;
    }
  }

  /** Numbers fall with each step, so a chain that leads into itself is left. */
  private boolean follows(Manifest at, Chain.Link previous, Manifest before) {
    String shown = previous.version() + "/" + Manifest.FILE;
    if (!ManifestJson.self(before).equals(previous.self())) {
      log.fault(shown, "is not the release that " + at.version() + " follows", REMEDY);
      return false;
    }
    if (before.chain().position() + 1 != at.chain().position()) {
      log.fault(
          shown,
          "is number "
              + before.chain().position()
              + " of its name but "
              + at.version()
              + ", which follows it, is number "
              + at.chain().position(),
          REMEDY);
      return false;
    }
    return true;
  }
}
