package dev.assay.prepare;

import dev.assay.rule.Redaction;
import dev.assay.text.OffsetMap;
import dev.assay.text.OffsetMapBuilder;
import java.util.List;

/** Where each position of a redacted text stood before. */
final class Placement {
  private Placement() {}

  /**
   * @param places in the order of the text, none overlapping another
   * @param length of the text before
   */
  static OffsetMap map(List<Redaction> places, int length) {
    OffsetMapBuilder builder = OffsetMap.builder();
    int from = 0;
    for (Redaction place : places) {
      builder.keep(place.start() - from);
      builder.replace(place.end() - place.start(), place.replacement().length());
      from = place.end();
    }
    return builder.keep(length - from).build();
  }
}
