package dev.assay.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Normalization Form C with offsets: each segment between two boundaries of the form (UAX #15) is
 * normalised alone, so that an edit is never longer than one character with its marks.
 */
final class CompositionPass {
  private static final Normalizer2 NFC = NormaliseTable.NFC;

  private final String source;
  private final long[] changes;
  private final StringBuilder out;
  private final OffsetMapBuilder map = OffsetMap.builder();

  CompositionPass(String source, long[] changes) {
    this.source = source;
    this.changes = changes;
    this.out = new StringBuilder(source.length());
  }

  void run() {
    int kept = 0;
    int i = 0;
    while (i < source.length()) {
      int end = segmentEnd(i);
      if (end - i > 1 || needsCheck(source.charAt(i))) {
        kept = normalise(kept, i, end);
      }
      i = end;
    }
    keep(kept, source.length());
  }

  String text() {
    return out.toString();
  }

  OffsetMap map() {
    return map.build();
  }

  private int segmentEnd(int start) {
    int end = start + Character.charCount(source.codePointAt(start));
    while (end < source.length() && needsCheck(source.charAt(end))) {
      int next = source.codePointAt(end);
      if (NFC.hasBoundaryBefore(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private int normalise(int kept, int start, int end) {
    String segment = source.substring(start, end);
    if (NFC.isNormalized(segment)) {
      return kept;
    }
    String composed = NFC.normalize(segment);
    keep(kept, start);
    out.append(composed);
    map.replace(segment.length(), composed.length());
    changes[NormaliseStep.NFC.ordinal()]++;
    return end;
  }

  private void keep(int start, int end) {
    out.append(source, start, end);
    map.keep(end - start);
  }

  private static boolean needsCheck(char c) {
    byte action = NormaliseTable.action(c);
    return action >= NormaliseTable.SURROGATE;
  }
}
