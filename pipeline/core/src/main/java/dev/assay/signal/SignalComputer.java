package dev.assay.signal;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Computes the signals of a text in one go: those of the base always, the others where they are
 * asked for. Keeps its buffers from one text to the next, so make one for each thread.
 */
public final class SignalComputer {

  private final List<SignalFamily> families = Signals.families();
  private final List<Measure> measures = Signals.measures();
  private final BitSet asked;
  private final int base;
  private final Scan scan = new Scan();
  private final Tokens before = new Tokens();
  private char[] buffer = new char[1 << 14];

  /** Computes every signal there is. */
  public SignalComputer() {
    this(allOfThem());
  }

  /**
   * @param asked positions in {@link Signals#all()} of the signals that are wanted beyond the base;
   *     the rest is missing
   */
  public SignalComputer(BitSet asked) {
    this.asked = (BitSet) asked.clone();
    this.base = Signals.all().size() - measures.size();
  }

  private static BitSet allOfThem() {
    BitSet all = new BitSet();
    all.set(0, Signals.all().size());
    return all;
  }

  public SignalValues compute(String text) {
    return compute(text, text);
  }

  /**
   * @param before the text before lines were taken out by rules; the text itself when none were
   */
  public SignalValues compute(String text, String before) {
    load(text);
    scan.read(buffer, text.length());
    if (before.length() != text.length()) {
      scan.setWordsBefore(words(before));
    }
    return values();
  }

  /** The signals of the first {@code length} units of {@code text}, which is only read. */
  public SignalValues compute(char[] text, int length) {
    scan.read(text, length);
    return values();
  }

  private SignalValues values() {
    Values values = new Values(Signals.all().size());
    for (SignalFamily family : families) {
      family.compute(scan, values);
    }
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      double value = asked.get(base + i) ? measure.value(scan) : Double.NaN;
      if (measure.signal().kind() == SignalKind.COUNT) {
        values.plain(value);
      } else {
        values.mean(value);
      }
    }
    return values.finish();
  }

  private int words(String text) {
    before.split(text.toCharArray(), text.length());
    int words = 0;
    for (int token = 0; token < before.size(); token++) {
      words += before.is(token, Tokens.WORD) ? 1 : 0;
    }
    return words;
  }

  private void load(String text) {
    if (buffer.length < text.length()) {
      buffer = new char[Math.max(text.length(), 2 * buffer.length)];
    }
    text.getChars(0, text.length(), buffer, 0);
  }
}
