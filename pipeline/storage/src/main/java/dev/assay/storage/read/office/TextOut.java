package dev.assay.storage.read.office;

/** Blocks of text with blank lines between them, up to a limit. */
final class TextOut {
  private final long longest;
  private final StringBuilder out = new StringBuilder();

  TextOut(long longest) {
    this.longest = longest;
  }

  /** Adds a block after a blank line; nothing when it is blank. */
  void block(String text) throws PackageFault {
    add(text, "\n\n");
  }

  /** Adds a line after a line end; nothing when it is blank. */
  void line(String text) throws PackageFault {
    add(text, "\n");
  }

  private void add(String text, String before) throws PackageFault {
    String block = text.strip();
    if (block.isEmpty()) {
      return;
    }
    if (out.length() + (long) block.length() > longest) {
      throw new PackageFault("too-large", "its text is longer than max-document");
    }
    out.append(out.isEmpty() ? "" : before).append(block);
  }

  String text() {
    return out.toString();
  }
}
