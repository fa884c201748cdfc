package dev.assay.detect;

/**
 * Country codes of ITU-T E.164 and how many digits follow them, mobile and fixed, as the national
 * plans say; ranges where a plan has several lengths. China (86) has detectors of its own.
 */
final class CountryCodes {

  private static final String LENGTHS =
      "1:10-10 7:10-10 20:8-10 27:9-9 30:10-10 31:9-9 32:8-9 33:9-9 34:9-9 36:8-9 39:8-11 40:9-9 41:9-9 "
          + "43:9-13 44:10-10 45:8-8 46:7-9 47:8-8 48:9-9 49:8-11 51:8-9 52:10-10 53:8-8 54:10-11 55:10-11 "
          + "56:9-9 57:10-10 58:10-10 60:8-10 61:9-9 62:8-12 63:8-10 64:8-10 65:8-8 66:8-9 81:9-10 82:8-10 "
          + "84:9-10 90:10-10 91:10-10 92:9-10 93:9-9 94:9-9 95:7-10 98:10-10 "
          + "212:9-9 213:8-9 216:8-8 218:8-9 220:7-7 221:9-9 223:8-8 224:9-9 225:8-10 226:8-8 227:8-8 "
          + "228:8-8 229:8-10 230:7-8 231:7-9 233:9-9 234:8-10 237:9-9 240:9-9 241:7-8 243:9-9 244:9-9 "
          + "249:9-9 250:9-9 251:9-9 254:9-9 255:9-9 256:9-9 258:8-9 260:9-9 261:9-9 263:9-10 264:8-9 "
          + "265:7-9 267:7-8 350:8-8 351:9-9 352:6-9 353:7-9 354:7-7 355:8-9 356:8-8 357:8-8 358:7-10 "
          + "359:8-9 370:8-8 371:8-8 372:7-8 373:8-8 374:8-8 375:9-9 376:6-9 377:8-9 380:9-9 381:8-9 "
          + "382:8-8 383:8-8 385:8-9 386:8-8 387:8-8 389:8-8 420:9-9 421:9-9 423:7-7 501:7-7 502:8-8 "
          + "503:8-8 504:8-8 505:8-8 506:8-8 507:7-8 509:8-8 591:8-8 592:7-7 593:8-9 595:8-9 597:6-7 "
          + "598:8-8 673:7-7 675:7-8 679:7-7 850:8-10 852:8-8 853:8-8 855:8-9 856:8-10 880:8-10 886:8-9 "
          + "960:7-7 961:7-8 962:8-9 963:8-9 964:8-10 965:8-8 966:8-9 967:7-9 968:8-8 970:8-9 971:8-9 "
          + "972:8-9 973:8-8 974:8-8 975:7-8 976:8-8 977:8-10 992:9-9 993:8-8 994:9-9 995:9-9 996:9-9 "
          + "998:9-9";

  private static final byte[] SHORTEST = new byte[1000];
  private static final byte[] LONGEST = new byte[1000];

  static {
    for (String entry : LENGTHS.split(" ")) {
      int colon = entry.indexOf(':');
      int hyphen = entry.indexOf('-');
      int code = Integer.parseInt(entry.substring(0, colon));
      SHORTEST[code] = Byte.parseByte(entry.substring(colon + 1, hyphen));
      LONGEST[code] = Byte.parseByte(entry.substring(hyphen + 1));
    }
  }

  private CountryCodes() {}

  /** Digits of the country code that these begin with; 0 for none that is known. */
  static int length(char[] digits, int count) {
    int code = 0;
    for (int i = 0; i < Math.min(3, count); i++) {
      code = 10 * code + digits[i] - '0';
      if (digits[0] != '0' && LONGEST[code] > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether so many digits may follow a country code of known length. */
  static boolean fits(char[] digits, int codeLength, int national) {
    int code = Digits.value(digits, 0, codeLength);
    return national >= SHORTEST[code] && national <= LONGEST[code];
  }
}
