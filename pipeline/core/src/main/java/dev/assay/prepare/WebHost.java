package dev.assay.prepare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the host out of a url without judging the rest of it. */
final class WebHost {
  private WebHost() {}

  /** Host in lower case, without user, port and closing dot; null when there is none. */
  static @Nullable String of(@Nullable String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    if (url == null || scheme < 0) {
      return null;
    }
    int start = scheme + 3;
    int end = start;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.startsWith("[") ? host.indexOf(']') + 1 : host.lastIndexOf(':');
    String bare = port > 0 ? host.substring(0, port) : host;
    String closed = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return closed.isEmpty() ? null : closed.toLowerCase(Locale.ROOT);
  }
}
