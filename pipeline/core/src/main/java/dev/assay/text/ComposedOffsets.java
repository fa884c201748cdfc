package dev.assay.text;

/**
 * Two maps one after the other.
 *
 * @param first from the source to the form between
 * @param second from the form between to the target
 */
record ComposedOffsets(OffsetMap first, OffsetMap second) implements OffsetMap {

  @Override
  public int toSource(int target) {
    return first.toSource(second.toSource(target));
  }

  @Override
  public int toSourceEnd(int target) {
    return first.toSourceEnd(second.toSourceEnd(target));
  }

  @Override
  public int sourceLength() {
    return first.sourceLength();
  }

  @Override
  public int targetLength() {
    return second.targetLength();
  }

  @Override
  public boolean isIdentity() {
    return first.isIdentity() && second.isIdentity();
  }
}
