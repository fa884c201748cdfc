package dev.assay.cli;

import java.nio.file.Path;

/** A failure whose whole story stands in a file. */
final class LoggedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Exception failure;
  private final transient Path log;

  LoggedFailure(Exception failure, Path log) {
    super(failure);
    this.failure = failure;
    this.log = log;
  }

  /** What went wrong. */
  Exception failure() {
    return failure;
  }

  /** The file. */
  Path log() {
    return log;
  }
}
