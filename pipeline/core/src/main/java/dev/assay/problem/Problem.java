package dev.assay.problem;

/**
 * One thing that is wrong, in the words of the person who can mend it.
 *
 * @param severity whether it stops the command
 * @param location where
 * @param message what is wrong, with the value that is wrong; no full stop
 * @param remedy what to do about it; empty when the message says it
 * @param page of the reference that tells more, with its section; empty for none
 */
public record Problem(
    Severity severity, Location location, String message, String remedy, String page) {

  /** Without a page. */
  public Problem(Severity severity, Location location, String message, String remedy) {
    this(severity, location, message, remedy, "");
  }

  /** The same with a page of the reference. */
  public Problem see(String reference) {
    return new Problem(severity, location, message, remedy, reference);
  }

  /** Several lines: the message, the place, the line with a caret under the place, the remedy. */
  public String render() {
    return render(Wording.EN);
  }

  /** The same in a language. */
  public String render(Wording wording) {
    StringBuilder out = new StringBuilder();
    out.append(wording.head(severity)).append(wording.of(message)).append('\n');
    out.append("  --> ").append(location).append('\n');
    Caret.draw(location, out);
    if (!remedy.isEmpty()) {
      out.append(wording.help()).append(wording.of(remedy)).append('\n');
    }
    if (!page.isEmpty()) {
      out.append(wording.see()).append(page).append('\n');
    }
    return out.toString();
  }
}
