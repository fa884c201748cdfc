package dev.assay.storage.read.office;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes and cells. */
final class Numbers {
  private Numbers() {}

  static int whole(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
