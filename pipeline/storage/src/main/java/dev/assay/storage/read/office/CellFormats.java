package dev.assay.storage.read.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How numbers of cells are meant: days and times as ISO 8601 writes them, others with the 15 digits
 * that spreadsheets count in (ECMA-376 part 1, 18.8.30).
 */
final class CellFormats {
  static final CellFormats NONE = new CellFormats(List.of(), false);

  private static final int DIGITS = 15;
  private static final long SECONDS_OF_DAY = 86_400;
  private static final long LAST_DAY = 2_958_465;

  /** Days are counted from here as if 1900 had been a leap year. */
  private static final LocalDateTime BEGIN = LocalDateTime.of(1899, 12, 30, 0, 0);

  private static final LocalDateTime BEGIN_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);

  private final List<Boolean> dates;
  private final boolean from1904;

  private CellFormats(List<Boolean> dates, boolean from1904) {
    this.dates = dates;
    this.from1904 = from1904;
  }

  static CellFormats of(byte @Nullable [] styles, boolean from1904) throws XMLStreamException {
    List<Boolean> dates = new ArrayList<>();
    if (styles == null) {
      return new CellFormats(dates, from1904);
    }
    Map<Integer, String> codes = new HashMap<>();
    PartReader reader = new PartReader(styles);
    boolean cells = false;
    while (reader.next()) {
      if (reader.isStart() && reader.name().equals("numFmt")) {
        codes.put(
            Numbers.whole(reader.attribute("numFmtId"), -1),
            String.valueOf(reader.attribute("formatCode")));
      } else if (reader.isTag("cellXfs")) {
        cells = reader.isStart();
      } else if (cells && reader.isStart() && reader.name().equals("xf")) {
        int id = Numbers.whole(reader.attribute("numFmtId"), 0);
        dates.add(isBuiltInDate(id) || isDate(codes.getOrDefault(id, "")));
      }
    }
    return new CellFormats(dates, from1904);
  }

  private static boolean isBuiltInDate(int id) {
    return id >= 14 && id <= 22
        || id >= 27 && id <= 36
        || id >= 45 && id <= 47
        || id >= 50 && id <= 58;
  }

  /** Whether a code has parts of days or times outside of quotes and brackets. */
  private static boolean isDate(String code) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (!quoted && (c == '[' || c == ']')) {
        bracketed = c == '[';
      } else if (!quoted && !bracketed && "ymdhsYMDHS".indexOf(c) >= 0) {
        return true;
      } else if (!quoted && c == ';') {
        return false;
      }
    }
    return false;
  }

  /**
   * @param style number of the cell's format, or null
   */
  String shown(String value, @Nullable String style) {
    if (value.isEmpty()) {
      return "";
    }
    BigDecimal number;
    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException none) {
      return value;
    }
    int format = Numbers.whole(style, 0);
    boolean date = format >= 0 && format < dates.size() && dates.get(format);
    boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    return date && inRange ? moment(number) : plain(number, value);
  }

  private static String plain(BigDecimal number, String value) {
    if (number.precision() - number.scale() > DIGITS * 2 || number.scale() > DIGITS * 2) {
      return value;
    }
    BigDecimal rounded = number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private String moment(BigDecimal days) {
    long seconds =
        days.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDateTime moment = (from1904 ? BEGIN_1904 : BEGIN).plusSeconds(seconds);
    if (days.compareTo(BigDecimal.ONE) < 0) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
    }
    return seconds % SECONDS_OF_DAY == 0
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(moment)
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
  }
}
