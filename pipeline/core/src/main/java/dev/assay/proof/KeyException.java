package dev.assay.proof;

/** A key that cannot be used; the message says why, for people. */
public final class KeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyException(String message, Throwable cause) {
    super(message, cause);
  }

  KeyException(String message) {
    super(message);
  }
}
