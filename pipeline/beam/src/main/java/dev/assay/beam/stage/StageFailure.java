package dev.assay.beam.stage;

/** A stage that could not finish; the message is the innermost cause in its own words. */
public final class StageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StageFailure(String message, Throwable cause) {
    super(message, cause);
  }

  static StageFailure of(String stage, Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String said = innermost.getMessage() == null ? innermost.toString() : innermost.getMessage();
    return new StageFailure("stage " + stage + ": " + said, innermost);
  }
}
