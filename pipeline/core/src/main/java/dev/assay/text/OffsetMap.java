package dev.assay.text;

/**
 * Where each position of a text form stood in the form that it was made from. Both sides count
 * UTF-16 units. Units that were kept map exactly; a unit inside a replacement maps to the whole of
 * what was replaced, so that a mapped span always covers its source.
 */
public sealed interface OffsetMap permits EditedOffsets, ComposedOffsets {

  /** The map of a text that did not change. */
  static OffsetMap identity(int length) {
    return new OffsetMapBuilder().keep(length).build();
  }

  static OffsetMapBuilder builder() {
    return new OffsetMapBuilder();
  }

  /**
   * Source position of the target unit at this position, the start of what was replaced when it
   * stands in a replacement. The target length maps to the source length.
   *
   * @param target 0 to {@link #targetLength()}
   */
  int toSource(int target);

  /**
   * Source position after the target unit that ends here: the end of a span whose end (exclusive)
   * is {@code target}. Differs from {@link #toSource} where something was removed just after it. 0
   * maps to 0.
   */
  int toSourceEnd(int target);

  int sourceLength();

  int targetLength();

  /** Whether every position maps to itself. */
  boolean isIdentity();

  /**
   * The map from the target of {@code next} to the source of this one.
   *
   * @param next a map whose source is the target of this one
   */
  default OffsetMap then(OffsetMap next) {
    if (next.sourceLength() != targetLength()) {
      throw new IllegalArgumentException(
          "Cannot join a map onto %d units with one from %d units"
              .formatted(targetLength(), next.sourceLength()));
    }
    if (next.isIdentity()) {
      return this;
    }
    return isIdentity() ? next : new ComposedOffsets(this, next);
  }
}
