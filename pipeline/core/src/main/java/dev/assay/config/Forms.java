package dev.assay.config;

/** Forms that the schemas name by {@code format}, in words and with an example. */
final class Forms {
  private Forms() {}

  /** Empty for a form without words of its own. */
  static String of(String format) {
    return switch (format) {
      case "size" -> "a size such as 64MB or 1MiB";
      case "percent" -> "a share such as 0.5% or 0.005";
      case "date" -> "a day such as 2026-08-31";
      case "kebab-case" -> "a name in lower case with dashes, such as law-zh";
      case "territory" -> "an ISO 3166 code such as CN, or worldwide";
      case "country" -> "an ISO 3166 code such as CN";
      case "language" -> "a language code such as zh or pt-BR";
      case "sha256" -> "64 lower-case hexadecimal digits";
      case "web-address" -> "an address such as https://example.org/";
      case "document-id" -> "an id such as law-zh/42";
      default -> "";
    };
  }
}
