package dev.assay.cli;

/** Text in two columns: what it is about to the left, lines of text to the right. */
final class Passage {
  private static final int INDENT = 12;

  private final StringBuilder out = new StringBuilder();

  /** A line across both columns. */
  Passage heading(String line) {
    out.append(line.stripTrailing()).append('\n');
    return this;
  }

  Passage blank() {
    out.append('\n');
    return this;
  }

  /** The first line of a topic. */
  Passage topic(String topic, String line) {
    out.append(topic).append(" ".repeat(Math.max(1, INDENT - topic.length())));
    return heading(line);
  }

  /** A further line of the topic. */
  Passage line(String line) {
    out.append(" ".repeat(INDENT));
    return heading(line);
  }

  /** A line that belongs to the one before. */
  Passage detail(String line) {
    return line("  " + line);
  }

  String text() {
    return out.toString();
  }
}
