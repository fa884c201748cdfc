package dev.assay.prepare;

import dev.assay.detect.Redactor.Replaced;
import dev.assay.document.Span;
import dev.assay.rule.LineEdits;
import dev.assay.text.OffsetMap;
import dev.assay.text.OffsetMapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where each position of a changed text stood before. */
final class Placement {
  private Placement() {}

  /**
   * @param edits of line rules
   * @param length of the text before
   */
  static OffsetMap of(LineEdits edits, int length) {
    List<Replaced> all = new ArrayList<>(edits.replaced());
    for (Span removed : edits.removed()) {
      all.add(new Replaced(removed.start(), removed.end(), 0, 0));
    }
    all.sort(Comparator.comparingInt(Replaced::start));
    return of(all, length);
  }

  /**
   * @param places in the order of the text, none overlapping another
   * @param length of the text before
   */
  static OffsetMap of(List<Replaced> places, int length) {
    if (places.isEmpty()) {
      return OffsetMap.identity(length);
    }
    OffsetMapBuilder builder = OffsetMap.builder();
    int from = 0;
    for (Replaced place : places) {
      builder.keep(place.start() - from);
      builder.replace(place.end() - place.start(), place.newLength());
      from = place.end();
    }
    return builder.keep(length - from).build();
  }
}
