package dev.assay.detect;

/**
 * Position as a pair of decimal degrees, at least three decimals each (a hundred meters and
 * closer), in the ranges of latitude and longitude in either order, after a word that says so or
 * with hemispheres. Three numbers in a row are no position.
 */
final class GpsPosition implements Matcher {

  private static final Context NAMED =
      Context.of(
          "gps",
          "坐标",
          "座标",
          "经纬度",
          "位置",
          "定位",
          "轨迹点",
          "纬度",
          "北纬",
          "南纬",
          "经度",
          "location",
          "lat",
          "lng",
          "lon",
          "long",
          "latitude",
          "longitude",
          "latlng",
          "lat_lng",
          "latlon",
          "coordinate",
          "coordinates",
          "coords",
          "position",
          "geo");
  private static final Context SECOND =
      Context.of("经度", "东经", "西经", "纬度", "lng", "lon", "long", "longitude", "lat", "latitude");

  private static final Context HEMISPHERE = Context.of("北纬", "南纬");

  private static final int DECIMALS = 3;
  private static final int REACH = 16;
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  @Override
  public long match(ScanText text, int start, int end) {
    int stop = decimalEnd(text, start, end);
    if (stop < 0 || continues(text, start)) {
      return NONE;
    }
    int afterFirst = hemisphere(text, stop);
    int second = secondStart(text, afterFirst);
    int secondStop = second < 0 ? -1 : decimalEnd(text, second, text.runEnd(second));
    if (secondStop < 0 || !onEarth(text, start, stop, second, secondStop)) {
      return NONE;
    }
    int end2 = hemisphere(text, secondStop);
    boolean marked = afterFirst > stop && end2 > secondStop && hemispheres(text, afterFirst, end2);
    int from = signed(text, start);
    from = HEMISPHERE.wordEndsAt(text, from) && end2 > secondStop ? from - 2 : from;
    boolean found =
        (marked || NAMED.before(text, from) >= 0 || from < start - 1) && !third(text, end2);
    return found ? Matcher.span(from, end2) : NONE;
  }

  /** End of a number with enough decimals whose whole part is this run, or -1. */
  private static int decimalEnd(ScanText text, int start, int end) {
    if (end - start > 3 || text.digitsEnd(start) != end || text.at(end) != '.') {
      return -1;
    }
    int stop = text.digitsEnd(end + 1);
    boolean closed = !ScanText.isLetter(text.at(stop)) || hemisphereLetter(text, stop);
    return stop - end > DECIMALS && closed ? stop : -1;
  }

  private static boolean hemisphereLetter(ScanText text, int at) {
    return "NSEW".indexOf(text.at(at)) >= 0 && !text.alphanumeric(at + 1);
  }

  private static boolean continues(ScanText text, int start) {
    char before = text.at(start - 1);
    boolean list = before == ',' || (before == ' ' && text.at(start - 2) == ',');
    int back = before == ',' ? start - 2 : start - 3;
    return before == '.' || before == '_' || (list && text.digit(back));
  }

  /** End of a degree sign and the letter of a hemisphere, where they follow. */
  private static int hemisphere(ScanText text, int end) {
    int at = text.at(end) == '°' ? end + 1 : end;
    int letter = text.at(at) == ' ' ? at + 1 : at;
    return hemisphereLetter(text, letter) ? letter + 1 : at;
  }

  private static boolean hemispheres(ScanText text, int first, int second) {
    boolean north = "NS".indexOf(text.at(first - 1)) >= 0;
    return north && "EW".indexOf(text.at(second - 1)) >= 0;
  }

  /** Where the second number begins: after a comma, or after a word for the other degree; or -1. */
  private static int secondStart(ScanText text, int end) {
    int at = end;
    if (text.at(at) == ',' || text.at(at) == '，') {
      at++;
      at = text.at(at) == ' ' ? at + 1 : at;
      at = text.at(at) == '-' ? at + 1 : at;
      if (text.digit(at)) {
        return at;
      }
    }
    while (at < end + REACH && !text.digit(at)) {
      at++;
    }
    boolean named = text.digit(at) && SECOND.before(text, at) > end;
    return named ? at : -1;
  }

  private static boolean onEarth(ScanText text, int start, int stop, int second, int secondStop) {
    double a = value(text, start, stop);
    double b = value(text, second, secondStop);
    boolean inRange = (a <= POLE && b <= DATE_LINE) || (a <= DATE_LINE && b <= POLE);
    return inRange && (a >= 1 || b >= 1);
  }

  private static double value(ScanText text, int start, int stop) {
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (int i = start; i < Math.min(stop, start + 12); i++) {
      if (text.at(i) == '.') {
        fraction = true;
      } else {
        digits = 10 * digits + text.at(i) - '0';
        scale = fraction ? 10 * scale : scale;
      }
    }
    return digits / scale;
  }

  private static int signed(ScanText text, int start) {
    return text.at(start - 1) == '-' ? start - 1 : start;
  }

  private static boolean third(ScanText text, int end) {
    int at = text.at(end) == ',' ? end + 1 : end;
    at = at > end && text.at(at) == ' ' ? at + 1 : at;
    at = text.at(at) == '-' ? at + 1 : at;
    return at > end && text.digit(at) && text.at(text.digitsEnd(at)) == '.';
  }
}
