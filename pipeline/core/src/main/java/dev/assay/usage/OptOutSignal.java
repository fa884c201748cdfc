package dev.assay.usage;

import dev.assay.source.Preference;

/**
 * One thing that a rights holder asks of training, as found in a file that was fetched.
 *
 * @param dialect {@code robots}, {@code content-usage}, {@code content-signal}, {@code tdmrep} or
 *     {@code rsl}
 * @param path part of the site, with {@code *} for any characters and {@code $} for the end
 * @param trainAi what is asked
 * @param quoted the words that say so
 * @param line in the file, from 1; 0 where the form has no lines
 */
public record OptOutSignal(
    String dialect, String path, Preference trainAi, String quoted, int line) {

  /** Whether what is asked speaks of all of this part of a site, or of some of it. */
  public boolean touches(String part) {
    String plain = prefix();
    return part.startsWith(plain) || plain.startsWith(part);
  }

  private String prefix() {
    int star = path.indexOf('*');
    String plain = star < 0 ? path : path.substring(0, star);
    plain = plain.endsWith("$") ? plain.substring(0, plain.length() - 1) : plain;
    return plain.isEmpty() ? "/" : plain;
  }
}
