package dev.assay.detect;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * International bank account number after ISO 13616: country and length of the SWIFT registry, and
 * the ISO 7064 MOD 97-10 check. Upper case, plain or in groups of four.
 */
final class Iban implements Matcher {

  private static final int LONGEST = 34;

  private static final Map<String, Integer> LENGTHS =
      lengths(
          "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 "
              + "FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 "
              + "LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NI28 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 "
              + "SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20");

  private final char[] number = new char[LONGEST];

  @Override
  public long match(ScanText text, int start, int end) {
    if (end - start < 4
        || !upper(text.at(start))
        || !upper(text.at(start + 1))
        || !text.digit(start + 2)
        || !text.digit(start + 3)) {
      return NONE;
    }
    String country = String.valueOf(new char[] {text.at(start), text.at(start + 1)});
    int length = LENGTHS.getOrDefault(country, 0);
    int stop = length == 0 ? -1 : read(text, start, end, length);
    return stop >= 0 && remainder(length) == 1 ? Matcher.span(start, stop) : NONE;
  }

  private int read(ScanText text, int start, int end, int length) {
    if (end - start == length) {
      text.copy(start, length, number, 0);
      return end;
    }
    int position = start;
    boolean broken = false;
    for (int filled = 0; filled < length; filled++) {
      if (filled > 0 && filled % 4 == 0) {
        char gap = text.at(position++);
        if (gap != ' ' && (gap != '\n' || broken)) {
          return -1;
        }
        broken |= gap == '\n';
      }
      if (!text.alphanumeric(position)) {
        return -1;
      }
      number[filled] = text.at(position++);
    }
    return text.alphanumeric(position) ? -1 : position;
  }

  /** The number with its first four characters moved to the end, letters as 10 to 35, modulo 97. */
  private int remainder(int length) {
    int rest = 0;
    for (int i = 0; i < length; i++) {
      char c = number[(i + 4) % length];
      if (!ScanText.isDigit(c) && !upper(c)) {
        return -1;
      }
      rest = ScanText.isDigit(c) ? rest * 10 + c - '0' : rest * 100 + c - 'A' + 10;
      rest %= 97;
    }
    return rest;
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static Map<String, Integer> lengths(String registry) {
    return Arrays.stream(registry.split(" "))
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
  }
}
