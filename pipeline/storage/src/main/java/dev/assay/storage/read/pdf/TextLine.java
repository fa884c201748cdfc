package dev.assay.storage.read.pdf;

/**
 * A piece of one line of a page.
 *
 * @param left of its box, in points
 * @param right of its box
 * @param base its baseline, from the top of the page down
 * @param height of its letters
 * @param row number of the line of the page that it is a piece of
 * @param text never empty
 */
record TextLine(float left, float right, float base, float height, int row, String text) {
  boolean overlapsAcross(TextLine other) {
    return left < other.right && other.left < right;
  }
}
