package dev.assay.storage.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the lines of pages, in the order in which the page draws them. Pages that draw without
 * end, which nested forms can, are stopped.
 */
final class PageLines extends PDFTextStripper {
  /** The heaviest pages known (maps) have some millions of operators. */
  private static final long MOST_OPERATORS = 50_000_000;

  /** A space between words of one line is narrower than this many letter heights. */
  private static final float WIDEST_SPACE = 2f;

  private final long mostCharacters;
  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long operators;
  private long characters;
  private int row;
  private float left;
  private float right;
  private float base;
  private float height;

  PageLines(long mostCharacters) {
    this.mostCharacters = mostCharacters;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(false);
  }

  /**
   * @param page from 1
   */
  List<TextLine> of(PDDocument document, int page) throws IOException {
    lines.clear();
    row = 0;
    setStartPage(page);
    setEndPage(page);
    getText(document);
    finish();
    return List.copyOf(lines);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new PdfFault("bomb", "its pages draw without end");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (++characters <= mostCharacters) {
      super.processTextPosition(position);
    }
  }

  boolean isTooLong() {
    return characters > mostCharacters;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty() || word.isBlank()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    float from = first.getXDirAdj();
    if (text.length() > 0 && from - right > WIDEST_SPACE * Math.max(height, 1)) {
      finish();
    }
    if (text.length() == 0) {
      left = from;
      base = first.getYDirAdj();
      height = first.getHeightDir();
    } else if (from > right || Character.isWhitespace(word.charAt(0))) {
      text.append(from - right > height / 10 ? " " : "");
    }
    text.append(word.strip());
    right = last.getXDirAdj() + last.getWidthDirAdj();
    height = Math.max(height, last.getHeightDir());
  }

  @Override
  protected void writeLineSeparator() {
    finish();
    row++;
  }

  private void finish() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      lines.add(new TextLine(left, right, base, height, row, line));
    }
    text.setLength(0);
  }
}
