package dev.assay.rule;

import java.util.Collection;
import java.util.stream.Collectors;

/** Strings as they stand in a canonical form: always in double quotes. */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  static String list(Collection<String> texts) {
    return texts.stream().map(Quoted::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
