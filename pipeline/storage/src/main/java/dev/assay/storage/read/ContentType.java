package dev.assay.storage.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP content type, read leniently because servers write all sorts.
 *
 * @param type and subtype in lower case, empty when absent
 * @param charset as written, or null
 */
record ContentType(String type, @Nullable String charset) {
  private static final String CHARSET = "charset=";

  static ContentType of(String header) {
    String charset = null;
    String[] parts = header.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.toLowerCase(Locale.ROOT).startsWith(CHARSET)) {
        String name = part.substring(CHARSET.length()).replace("\"", "").replace("'", "").strip();
        charset = name.isEmpty() ? null : name;
      }
    }
    return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }

  boolean isHtml() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isPlainText() {
    return type.equals("text/plain");
  }

  boolean isPdf() {
    return type.equals("application/pdf");
  }

  /** Whether text can be taken out of it. */
  boolean isText() {
    return isHtml() || isPlainText() || isPdf();
  }
}
