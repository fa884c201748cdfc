package dev.assay.detect;

import java.util.Locale;
import java.util.Set;

/**
 * Domains that belong to nobody's mailbox: reserved by RFC 2606 and RFC 6761, by IANA for examples,
 * and the invented companies of one vendor's manuals (registered by it for that use).
 */
final class ReservedDomains {

  private static final Set<String> EXAMPLES =
      Set.of(
          "example.com",
          "example.org",
          "example.net",
          "example.edu",
          "contoso.com",
          "fabrikam.com",
          "northwindtraders.com",
          "adatum.com",
          "litwareinc.com",
          "tailspintoys.com",
          "treyresearch.net",
          "wingtiptoys.com",
          "fourthcoffee.com",
          "adventure-works.com");

  private static final Set<String> SPECIAL_USE =
      Set.of("test", "invalid", "example", "localhost", "local", "onion", "arpa");

  private ReservedDomains() {}

  /** Whether the host name between these positions is one of them or below one. */
  static boolean reserved(ScanText text, int start, int end) {
    char[] chars = new char[end - start];
    text.copy(start, chars.length, chars, 0);
    String host = new String(chars).toLowerCase(Locale.ROOT);
    int top = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', top - 1);
    return SPECIAL_USE.contains(host.substring(top + 1))
        || EXAMPLES.contains(host.substring(second + 1));
  }
}
