package dev.assay.text;

/** Replaces and removes characters one by one, from left to right; NFC comes after it. */
final class CharacterPass {
  private static final int BLACK_FLAG = 0x1F3F4;

  private final String raw;
  private final boolean[] active;
  private final long[] changes;
  private final StringBuilder out;
  private final OffsetMapBuilder map = OffsetMap.builder();
  private boolean changed;
  private boolean composes;

  CharacterPass(String raw, boolean[] active, long[] changes) {
    this.raw = raw;
    this.active = active;
    this.changes = changes;
    this.out = new StringBuilder(raw.length());
  }

  /**
   * @param first where the first character stands that may need something
   */
  void run(int first) {
    byte[] actions = NormaliseTable.actions();
    int kept = 0;
    int i = first;
    while (i < raw.length()) {
      byte action = actions[raw.charAt(i)];
      composes |= action >= NormaliseTable.SURROGATE;
      if (action == NormaliseTable.INERT || action == NormaliseTable.COMPOSES || !active[action]) {
        i++;
        continue;
      }
      keep(kept, i);
      i += act(action, i);
      kept = i;
    }
    keep(kept, raw.length());
  }

  /** The very raw text when nothing changed. */
  String text() {
    return changed ? out.toString() : raw;
  }

  /** Whether anything was seen that NFC may change. */
  boolean composes() {
    return composes;
  }

  OffsetMap map() {
    return map.build();
  }

  private void keep(int start, int end) {
    out.append(raw, start, end);
    map.keep(end - start);
  }

  /** Handles the character at this position and says how many units it took. */
  private int act(byte action, int i) {
    return switch (action) {
      case NormaliseTable.LINE_END -> lineEnd(i);
      case NormaliseTable.CONTROL -> remove(NormaliseStep.CONTROL, 1);
      case NormaliseTable.INVISIBLE -> remove(NormaliseStep.INVISIBLE, 1);
      case NormaliseTable.JOINER -> joiner(i);
      case NormaliseTable.QUAD -> quad(i);
      case NormaliseTable.SPACE -> replace(NormaliseStep.SPACES, ' ');
      case NormaliseTable.FULL_WIDTH ->
          replace(NormaliseStep.FULL_WIDTH, (char) (raw.charAt(i) - 0xFEE0));
      default -> surrogate(i);
    };
  }

  private int lineEnd(int i) {
    boolean pair = raw.charAt(i) == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
    if (!pair) {
      return replace(NormaliseStep.LINE_ENDS, '\n');
    }
    return remove(NormaliseStep.LINE_ENDS, 1);
  }

  private int quad(int i) {
    if (active[NormaliseTable.SPACE]) {
      return replace(NormaliseStep.SPACES, ' ');
    }
    keep(i, i + 1);
    return 1;
  }

  private int joiner(int i) {
    if (followsJoining()) {
      keep(i, i + 1);
      return 1;
    }
    return remove(NormaliseStep.INVISIBLE, 1);
  }

  /** Whether the last character or one of its marks, whose order NFC may change, can be joined. */
  private boolean followsJoining() {
    int before = out.length();
    while (before > 0) {
      int last = out.codePointBefore(before);
      if (NormaliseTable.joins(last)) {
        return true;
      }
      if (NormaliseTable.NFC.getCombiningClass(last) == 0) {
        return false;
      }
      before -= Character.charCount(last);
    }
    return false;
  }

  private int surrogate(int i) {
    int codePoint = raw.codePointAt(i);
    if (codePoint <= Character.MAX_VALUE) {
      if (active[NormaliseTable.CONTROL]) {
        return replace(NormaliseStep.CONTROL, '\uFFFD');
      }
      keep(i, i + 1);
      return 1;
    }
    if (isTag(codePoint) && active[NormaliseTable.INVISIBLE] && !continuesFlag()) {
      return remove(NormaliseStep.INVISIBLE, 2);
    }
    keep(i, i + 2);
    return 2;
  }

  /** Tags spell the region of a flag after U+1F3F4 (UTS #51, emoji tag sequences). */
  private boolean continuesFlag() {
    int before = out.length();
    while (before > 0 && isTag(out.codePointBefore(before))) {
      before -= 2;
    }
    return before > 0 && out.codePointBefore(before) == BLACK_FLAG;
  }

  private static boolean isTag(int codePoint) {
    return codePoint >= 0xE0001 && codePoint <= 0xE007F;
  }

  private int remove(NormaliseStep step, int units) {
    map.replace(units, 0);
    changes[step.ordinal()]++;
    changed = true;
    return units;
  }

  private int replace(NormaliseStep step, char with) {
    out.append(with);
    map.replace(1, 1);
    changes[step.ordinal()]++;
    changed = true;
    return 1;
  }
}
