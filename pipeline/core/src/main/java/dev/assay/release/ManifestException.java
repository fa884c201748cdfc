package dev.assay.release;

/** A manifest cannot be trusted: broken, changed, or of another schema. Names the file. */
public final class ManifestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String wrong;

  ManifestException(String displayName, String message) {
    super("Cannot read " + displayName + ": " + message);
    this.wrong = message;
  }

  /** What is wrong, without the name of the file. */
  public String wrong() {
    return wrong;
  }
}
