package dev.assay.storage.read.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements at a path of an XML file in UTF-8 without parsing them. A document type is
 * passed over: what it declares is not known inside the records. Tags are only counted.
 */
public final class XmlFramer {
  private static final int LONGEST_NAME = 1 << 12;
  private static final String ANY = "*";

  private final ByteWindow window;
  private final List<String> path;
  private long depth;
  private int matched;
  private long begun;
  private boolean found;
  private boolean anything;

  private enum Tag {
    OPEN,
    EMPTY,
    CLOSE,
    NONE,
    END
  }

  private String name = "";

  /**
   * @param path names of elements from the root to the record; {@code *} is any
   * @param longest bytes of a record that is still held
   */
  public XmlFramer(CorpusFile file, List<String> path, long longest) {
    this.window = new ByteWindow(file, longest);
    this.path = path;
  }

  /** Whether there is an element at the path. */
  public boolean isFound() {
    return found;
  }

  /** Where what was begun last begins: after a fault, all from there on is lost. */
  public long offset() {
    return begun;
  }

  /**
   * The next record, or null when there is none.
   *
   * @throws BrokenStructure when the file is not XML at this place
   */
  public @Nullable FramedRecord next() throws IOException {
    window.release();
    while (true) {
      begun = window.offset();
      switch (tag()) {
        case END -> {
          return end();
        }
        case CLOSE -> close();
        case OPEN, EMPTY -> {
          if (isRecord()) {
            return record();
          }
        }
        case NONE -> {}
      }
    }
  }

  private @Nullable FramedRecord end() throws BrokenStructure {
    if (depth > 0 || !anything) {
      throw broken(anything ? "the file ends inside an element" : "the file holds no element");
    }
    return null;
  }

  private void close() throws BrokenStructure {
    if (depth == 0) {
      throw broken("an element ends that did not begin");
    }
    depth--;
    matched = (int) Math.min(matched, depth);
  }

  private boolean empty;

  private boolean isRecord() {
    boolean onTheWay = depth == matched && isNamed(path.get(matched));
    if (onTheWay && matched + 1 == path.size()) {
      found = true;
      return true;
    }
    if (!empty) {
      matched += onTheWay ? 1 : 0;
      depth++;
    }
    return false;
  }

  private boolean isNamed(String wanted) {
    return wanted.equals(ANY)
        || wanted.equals(name)
        || wanted.indexOf(':') < 0 && wanted.equals(name.substring(name.indexOf(':') + 1));
  }

  private FramedRecord record() throws IOException {
    long inside = empty ? 0 : 1;
    while (inside > 0) {
      Tag tag = inner();
      if (tag == Tag.END) {
        throw broken("the file ends inside a record");
      }
      inside += tag == Tag.OPEN ? 1 : tag == Tag.CLOSE ? -1 : 0;
    }
    window.endRecord();
    return window.record();
  }

  /** Moves to the next tag outside of records and past it; it stays held in case it is one. */
  private Tag tag() throws IOException {
    window.release();
    if (window.takeTo('<', '<') < 0) {
      return Tag.END;
    }
    window.markBack(1);
    begun = window.offset() - 1;
    return afterBracket(true);
  }

  private Tag inner() throws IOException {
    return window.takeTo('<', '<') < 0 ? Tag.END : afterBracket(false);
  }

  private Tag afterBracket(boolean named) throws IOException {
    int c = window.peek();
    switch (c) {
      case '!' -> {
        window.take();
        return declaration();
      }
      case '?' -> {
        upTo("?>");
        return Tag.NONE;
      }
      case '/' -> {
        need(window.takeTo('>', '>'));
        return Tag.CLOSE;
      }
      default -> {
        anything = true;
        name = named ? name() : "";
        return openTag();
      }
    }
  }

  private String name() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int c = window.peek();
    while (c > ' ' && c != '>' && c != '/') {
      if (out.size() > LONGEST_NAME) {
        throw broken("a name has no end");
      }
      out.write(window.take());
      c = window.peek();
    }
    if (out.size() == 0) {
      throw broken("a tag has no name");
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Tag openTag() throws IOException {
    int before = 0;
    int c = need(window.take());
    while (c != '>') {
      if (c == '"' || c == '\'') {
        need(window.takeTo(c, c));
      }
      before = c;
      c = need(window.take());
    }
    empty = before == '/';
    return empty ? Tag.EMPTY : Tag.OPEN;
  }

  /** Comment, CDATA section or document type. */
  private Tag declaration() throws IOException {
    int c = window.peek();
    if (c == '-') {
      upTo("-->");
    } else if (c == '[') {
      upTo("]]>");
    } else {
      documentType();
    }
    return Tag.NONE;
  }

  private void documentType() throws IOException {
    int brackets = 0;
    int c = need(window.take());
    while (c != '>' || brackets > 0) {
      if (c == '"' || c == '\'') {
        need(window.takeTo(c, c));
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      }
      c = need(window.take());
    }
  }

  private void upTo(String end) throws IOException {
    int last = end.charAt(end.length() - 1);
    int[] seen = new int[end.length()];
    int count = 0;
    while (true) {
      int c = need(window.take());
      System.arraycopy(seen, 1, seen, 0, seen.length - 1);
      seen[seen.length - 1] = c;
      count++;
      if (c == last && count >= end.length() && matches(seen, end)) {
        return;
      }
    }
  }

  private static boolean matches(int[] seen, String end) {
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int need(int c) throws BrokenStructure {
    if (c < 0) {
      throw broken("the file ends inside a tag, comment or section");
    }
    return c;
  }

  private BrokenStructure broken(String words) {
    return new BrokenStructure(begun, words);
  }
}
