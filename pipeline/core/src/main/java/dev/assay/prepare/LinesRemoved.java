package dev.assay.prepare;

import dev.assay.text.OffsetMap;

/**
 * A text after line rules.
 *
 * @param text what is left
 * @param map from what is left to the normalised text
 * @param lines how many lines were removed or changed
 */
public record LinesRemoved(String text, OffsetMap map, int lines) {

  static LinesRemoved none(String text) {
    return new LinesRemoved(text, OffsetMap.identity(text.length()), 0);
  }
}
