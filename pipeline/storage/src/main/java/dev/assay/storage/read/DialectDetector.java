package dev.assay.storage.read;

import dev.assay.source.CsvDialect;
import dev.assay.storage.read.fields.FieldNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the dialect of a CSV file from its beginning: the one in which the header has most of the
 * fields that are mapped, then in which most records have as many cells as the first, and more than
 * one. Between equals: comma, semicolon, tab, bar; double quotes before single ones, which are
 * looked for only where there is no double one.
 */
final class DialectDetector {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final char[] QUOTES = {'"', '\''};
  private static final char[] USUAL = {'"'};
  private static final int RECORDS = 100;

  private final String head;
  private final FieldNode fields;

  private DialectDetector(String head, FieldNode fields) {
    this.head = head.startsWith("\uFEFF") ? head.substring(1) : head;
    this.fields = fields;
  }

  /**
   * @param head of the file, which may end anywhere
   * @param known what is declared; the rest is to be detected
   * @param fields that are mapped
   */
  static CsvDialect detect(String head, CsvDialect known, FieldNode fields) {
    DialectDetector detector = new DialectDetector(head, fields);
    CsvDialect best = null;
    double most = -1;
    char[] quotes = head.indexOf('"') < 0 ? QUOTES : USUAL;
    for (char quote : candidates(known.quote(), quotes)) {
      for (char delimiter : candidates(known.delimiter(), DELIMITERS)) {
        CsvDialect dialect = new CsvDialect(delimiter, quote, known.header());
        double score = delimiter == quote ? -1 : detector.score(dialect);
        if (best == null || score > most) {
          best = dialect;
          most = score;
        }
      }
    }
    return best == null ? known : best;
  }

  private static char[] candidates(char declared, char[] detected) {
    return declared == CsvDialect.DETECT ? detected : new char[] {declared};
  }

  private double score(CsvDialect dialect) {
    List<List<String>> records = records(dialect);
    if (records.isEmpty()) {
      return 0;
    }
    List<String> first = records.get(0);
    long mapped = 0;
    for (int i = 0; i < first.size(); i++) {
      String name = dialect.header() ? first.get(i) : Integer.toString(i);
      mapped += fields.child(name) == null ? 0 : 1;
    }
    long alike = records.stream().filter(record -> record.size() == first.size()).count();
    double regular = first.size() > 1 ? (double) alike / records.size() : 0;
    return mapped + regular / 2;
  }

  /** Complete records; one that text follows after a quote counts as one cell. */
  private List<List<String>> records(CsvDialect dialect) {
    List<List<String>> records = new ArrayList<>();
    int from = 0;
    while (from < head.length() && records.size() < RECORDS) {
      int end = end(from, dialect);
      if (end < 0) {
        break;
      }
      String record = head.substring(from, end);
      String bare = record.endsWith("\r") ? record.substring(0, record.length() - 1) : record;
      List<String> cells = CsvCells.of(bare, dialect);
      if (!bare.isEmpty()) {
        records.add(cells == null ? List.of(bare) : cells);
      }
      from = end + 1;
    }
    if (records.isEmpty() && !head.isEmpty()) {
      List<String> cells = CsvCells.of(head.strip(), dialect);
      records.add(cells == null ? List.of(head) : cells);
    }
    return records;
  }

  /** The line feed after a record, or -1 when the head ends before. */
  private int end(int from, CsvDialect dialect) {
    boolean quoted = false;
    boolean begins = true;
    for (int i = from; i < head.length(); i++) {
      char c = head.charAt(i);
      if (quoted) {
        quoted = c != dialect.quote();
      } else if (c == '\n') {
        return i;
      } else {
        boolean again = i > from && head.charAt(i - 1) == dialect.quote();
        quoted = c == dialect.quote() && (begins || again);
        begins = c == dialect.delimiter();
      }
    }
    return -1;
  }
}
