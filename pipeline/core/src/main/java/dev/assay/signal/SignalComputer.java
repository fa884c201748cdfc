package dev.assay.signal;

import java.util.List;

/**
 * Computes all signals of a text. Keeps its buffers from one text to the next, so make one for each
 * thread.
 */
public final class SignalComputer {

  private final List<SignalFamily> families = Signals.families();
  private final Scan scan = new Scan();
  private char[] buffer = new char[1 << 14];

  public SignalValues compute(String text) {
    int length = text.length();
    if (buffer.length < length) {
      buffer = new char[Math.max(length, 2 * buffer.length)];
    }
    text.getChars(0, length, buffer, 0);
    return compute(buffer, length);
  }

  /** The signals of the first {@code length} units of {@code text}, which is only read. */
  public SignalValues compute(char[] text, int length) {
    scan.read(text, length);
    Values values = new Values(Signals.all().size());
    for (SignalFamily family : families) {
      family.compute(scan, values);
    }
    return values.finish();
  }
}
