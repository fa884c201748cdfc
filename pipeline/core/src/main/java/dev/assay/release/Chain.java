package dev.assay.release;

import dev.assay.lineage.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The place of a release among those of its name. Each names the one before it with its digest, so
 * that none can be changed, added or left out without those after it telling.
 *
 * @param position from 1
 * @param previous null for the first
 */
public record Chain(long position, @Nullable Link previous) {
  /** The place of the first release of a name. */
  public static final Chain FIRST = new Chain(1, null);

  public Chain {
    if (position < 1 || (position == 1) != (previous == null)) {
      throw new IllegalArgumentException("The first release alone follows no other");
    }
  }

  /**
   * A release that another follows.
   *
   * @param version such as {@code v1}
   * @param self digest that its manifest has of itself
   */
  public record Link(String version, Digest self) {}

  /** The place of the release that follows the one with this manifest. */
  public static Chain after(Manifest manifest) {
    return new Chain(
        manifest.chain().position() + 1, new Link(manifest.version(), ManifestJson.self(manifest)));
  }
}
