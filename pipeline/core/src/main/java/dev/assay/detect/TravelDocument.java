package dev.assay.detect;

/**
 * Number of a Chinese passport or of a permit to travel between the mainland, Hong Kong, Macao and
 * Taiwan. The number printed has no check digit, so a label must stand before it.
 */
final class TravelDocument implements Matcher {

  private static final Context PASSPORT =
      Context.of(
          "护照",
          "护照号",
          "护照号码",
          "護照",
          "passport",
          "passport no",
          "passport number",
          "passport_no",
          "passport_number");
  private static final Context PERMIT =
      Context.of("通行证", "通行证号", "通行证号码", "通行證", "回乡证", "travel permit", "home return permit");
  private static final Context TAIWAN = Context.of("台胞证", "台胞证号", "台湾居民来往大陆通行证", "台湾居民来往大陆通行证号");

  private static final String PASSPORTS = "EGDSP";

  @Override
  public long match(ScanText text, int start, int end) {
    int letters = 0;
    while (letters < 3 && upper(text.at(start + letters))) {
      letters++;
    }
    int digits = end - start - letters;
    if (letters > 2 || digits < 7 || digits > 10 || text.digitsEnd(start + letters) != end) {
      return NONE;
    }
    boolean found =
        (passport(text, start, letters, digits) && named(text, start, end, PASSPORT))
            || (permit(text, start, letters, digits) && named(text, start, end, PERMIT))
            || (letters == 0 && digits == 8 && named(text, start, end, TAIWAN));
    return found ? Matcher.span(start, end) : NONE;
  }

  private static boolean passport(ScanText text, int start, int letters, int digits) {
    boolean kind = PASSPORTS.indexOf(text.at(start)) >= 0;
    return kind && ((letters == 1 && digits == 8) || (letters == 2 && digits == 7));
  }

  private static boolean permit(ScanText text, int start, int letters, int digits) {
    char first = text.at(start);
    boolean single = letters == 1 && (first == 'H' || first == 'M' || first == 'C') && digits >= 8;
    return single || (letters == 2 && first == 'C' && digits == 7);
  }

  private static boolean named(ScanText text, int start, int end, Context labels) {
    return labels.before(text, start) >= 0
        && NumberContext.of(text, start, end, labels) == NumberContext.NAMED;
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
