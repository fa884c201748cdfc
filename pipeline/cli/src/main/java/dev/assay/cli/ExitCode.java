package dev.assay.cli;

/** Exit codes, the same for every command. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int STOPPED = 2;
  static final int TOO_MUCH_UNREADABLE = 3;
  static final int USAGE = 64;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
