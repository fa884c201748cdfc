package dev.assay.release;

/** A manifest cannot be trusted: broken, changed, or of another schema. Names the file. */
public final class ManifestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ManifestException(String displayName, String message) {
    super("Cannot read " + displayName + ": " + message);
  }
}
