package dev.assay.storage.read.bytes;

/**
 * Records of CSV after RFC 4180. A quote opens only at the beginning of a field and is doubled
 * inside; elsewhere it is a character like others, as most readers have it.
 */
public final class CsvEnds implements RecordEnds {
  private enum State {
    FIELD_BEGINS,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final byte delimiter;
  private final byte quote;
  private State state = State.FIELD_BEGINS;
  private int lines;
  private int innerLines;

  /** Both are ASCII. */
  public CsvEnds(char delimiter, char quote) {
    this.delimiter = (byte) delimiter;
    this.quote = (byte) quote;
  }

  @Override
  public int find(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (state == State.QUOTED) {
        if (b == quote) {
          state = State.QUOTE_IN_QUOTED;
        } else if (b == '\n') {
          lines++;
        }
      } else if (b == '\n') {
        return end(i);
      } else if (b == delimiter) {
        state = State.FIELD_BEGINS;
      } else if (b == quote && state != State.PLAIN) {
        state = State.QUOTED;
      } else {
        state = State.PLAIN;
      }
    }
    return -1;
  }

  private int end(int at) {
    state = State.FIELD_BEGINS;
    innerLines = lines;
    lines = 0;
    return at;
  }

  @Override
  public int innerLines() {
    return innerLines;
  }

  @Override
  public boolean isOpen() {
    return state == State.QUOTED;
  }
}
