package dev.assay.problem;

/**
 * One thing that is wrong, in the words of the person who can mend it.
 *
 * @param severity whether it stops the command
 * @param location where
 * @param message what is wrong, with the value that is wrong; no full stop
 * @param remedy what to do about it; empty when the message says it
 */
public record Problem(Severity severity, Location location, String message, String remedy) {

  /** Several lines: the message, the place, the line with a caret under the place, the remedy. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(severity == Severity.ERROR ? "error: " : "warning: ").append(message).append('\n');
    out.append("  --> ").append(location).append('\n');
    Caret.draw(location, out);
    if (!remedy.isEmpty()) {
      out.append("   = help: ").append(remedy).append('\n');
    }
    return out.toString();
  }
}
