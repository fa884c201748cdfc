package dev.assay.storage.read.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of JSON files without parsing them: the elements of a list at a path, or the
 * value there. Lists on the way are walked through; several values may follow each other. Brackets
 * are only counted, so that depth costs nothing and a damaged record costs itself alone as long as
 * its brackets and quotes match.
 */
public final class JsonFramer {
  private static final int LONGEST_KEY = 1 << 16;
  private static final int MOST_LISTS_ON_THE_WAY = 500;

  private final ByteWindow window;
  private final List<String> path;
  private final Deque<Frame> open = new ArrayDeque<>();
  private long valueOffset;
  private boolean found;

  /** A list or object on the way; {@code level}: names of the path that are behind us. */
  private static final class Frame {
    private final boolean list;
    private final int level;
    private boolean begun;

    Frame(boolean list, int level) {
      this.list = list;
      this.level = level;
    }
  }

  /**
   * @param path names on the way to the records, may be empty
   * @param longest bytes of a record that is still held
   */
  public JsonFramer(CorpusFile file, List<String> path, long longest) throws IOException {
    this.window = new ByteWindow(file, longest);
    this.path = path;
    skipByteOrderMark();
  }

  private void skipByteOrderMark() throws IOException {
    if (window.peek() == 0xEF) {
      for (int i = 0; i < Utf8.BYTE_ORDER_MARK_LENGTH; i++) {
        window.take();
      }
    }
  }

  /** Whether there is anything at the path, be it an empty list. */
  public boolean isFound() {
    return found;
  }

  /** Where what was begun last begins: after a fault, all from there on is lost. */
  public long offset() {
    return valueOffset;
  }

  /**
   * The next record, or null when there is none.
   *
   * @throws BrokenStructure when the file is not JSON at this place
   */
  public @Nullable FramedRecord next() throws IOException {
    window.release();
    while (true) {
      int c = skipSpaces();
      valueOffset = window.offset();
      Frame frame = open.peek();
      if (frame == null) {
        if (c < 0) {
          return null;
        }
        if (isRecord(0, c)) {
          return record();
        }
      } else if (advance(frame, c)) {
        int level = frame.list ? frame.level : frame.level + 1;
        int first = skipSpaces();
        valueOffset = window.offset();
        if (frame.list && frame.level == path.size() || isRecord(level, first)) {
          return record();
        }
      }
    }
  }

  /** Moves to the next value of a frame that may hold records; false when there is none yet. */
  private boolean advance(Frame frame, int c) throws IOException {
    if (c == (frame.list ? ']' : '}')) {
      window.take();
      open.pop();
      return false;
    }
    if (frame.begun) {
      expect(',');
      skipSpaces();
    }
    frame.begun = true;
    if (frame.list) {
      return true;
    }
    boolean onTheWay = key().equals(path.get(frame.level));
    skipSpaces();
    expect(':');
    if (!onTheWay) {
      skipSpaces();
      valueOffset = window.offset();
      value();
    }
    return onTheWay;
  }

  /** Whether a value is a record; when it is not, it is entered or passed over. */
  private boolean isRecord(int level, int c) throws IOException {
    boolean there = level == path.size();
    found |= there;
    if (c == '[' || c == '{' && !there) {
      if (open.size() >= MOST_LISTS_ON_THE_WAY) {
        throw broken("nested too deeply");
      }
      window.take();
      open.push(new Frame(c == '[', level));
      return false;
    }
    if (!there) {
      value();
    }
    return there;
  }

  private FramedRecord record() throws IOException {
    window.mark();
    value();
    window.endRecord();
    return window.record();
  }

  /** Passes over one value. */
  private void value() throws IOException {
    int c = window.take();
    if (c == '"') {
      string();
    } else if (c == '{' || c == '[') {
      structure();
    } else if (c < 0) {
      throw broken("the file ends early");
    } else if (isScalar(c)) {
      while (isScalar(window.peek())) {
        window.take();
      }
    } else {
      throw broken("no value where one should be");
    }
  }

  private static boolean isScalar(int c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '+'
        || c == '.';
  }

  private void structure() throws IOException {
    long depth = 1;
    while (depth > 0) {
      int c = window.take();
      switch (c) {
        case '"' -> string();
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case -1 -> throw broken("the file ends early");
        default -> {}
      }
    }
  }

  /** The rest of a string whose quote was taken. */
  private void string() throws IOException {
    int c = window.takeTo('"', '\\');
    while (c != '"') {
      if (c < 0 || window.take() < 0) {
        throw broken("the file ends inside a text");
      }
      c = window.takeTo('"', '\\');
    }
  }

  /** A name, with its escapes as written but for those of quotes and backslashes. */
  private String key() throws IOException {
    expect('"');
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int c = window.take(); c != '"'; c = window.take()) {
      int kept = c == '\\' ? window.take() : c;
      if (kept < 0 || name.size() > LONGEST_KEY) {
        throw broken("a name has no end");
      }
      if (c == '\\' && kept != '"' && kept != '\\' && kept != '/') {
        name.write(c);
      }
      name.write(kept);
    }
    return name.toString(StandardCharsets.UTF_8);
  }

  private int skipSpaces() throws IOException {
    int c = window.peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      window.take();
      c = window.peek();
    }
    return c;
  }

  private void expect(int wanted) throws IOException {
    int c = window.peek();
    if (c < 0) {
      throw broken("the file ends early");
    }
    if (c != wanted) {
      throw broken("no `" + (char) wanted + "` where one should be");
    }
    window.take();
  }

  private BrokenStructure broken(String words) {
    return new BrokenStructure(valueOffset, words);
  }
}
