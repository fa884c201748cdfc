package dev.assay.detect;

import java.util.List;

/** Numbers that are issued in China. */
final class ChineseKinds {

  private static final String GB_T_45574 = "PIPL art. 4 and 28; GB/T 45574-2025";

  private ChineseKinds() {}

  static List<Registration> all() {
    return List.of(
        Registration.onNumbers(
            new Detector(
                "cn-resident-id",
                "Identity number of a Chinese citizen, 18 characters",
                "province code, real birth date not after the end of the year of the run and at most 150 years before that year, check character modulo 11; plain or in groups 6-8-4, across one line break too",
                "inside longer runs of letters and digits; fractions",
                "GB 11643-1999, GB/T 2260, ISO 7064 MOD 11-2",
                true,
                false,
                GB_T_45574,
                90),
            1,
            18,
            ResidentId::new),
        Registration.onNumbers(
            new Detector(
                "cn-resident-id-15",
                "Identity number of a Chinese citizen, 15 digits, before 1999",
                "province code, real birth date in 19xx, a word such as 身份证 beside it",
                "without such a word",
                "GB 11643-1989, GB/T 2260",
                true,
                false,
                GB_T_45574,
                60),
            15,
            15,
            LegacyResidentId::new),
        Registration.onNumbers(
            new Detector(
                "cn-mobile",
                "Mobile number of mainland China",
                "1, then 3 to 9, eleven digits, plain or in groups 3-4-4, with or without +86; without country code or label also an assigned prefix",
                "beside labels of other numbers (订单号, id, timestamp); inside paths and identifiers; round sizes; rows of tables",
                "MIIT numbering plan",
                true,
                false,
                GB_T_45574,
                40),
            2,
            15,
            asOf -> new Mobile()),
        Registration.onNumbers(
            new Detector(
                "cn-landline",
                "Fixed-line number of mainland China",
                "area code in use, then 7 or 8 digits (8 after area codes of three), with hyphen, space or parentheses between, or without where a label names it; with or without +86",
                "beside labels of other numbers; inside paths, identifiers and longer chains; service numbers 400 and 800",
                "MIIT numbering plan; area codes",
                true,
                false,
                GB_T_45574,
                42),
            2,
            12,
            asOf -> new Landline()),
        Registration.onNumbers(
            new Detector(
                "cn-uscc",
                "Unified social credit code of an organisation",
                "alphabet without I O S V Z, check character modulo 31; without a label also department, kind, region and, for digits alone, the organisation code's check modulo 11",
                "lower case; inside longer runs",
                "GB 32100-2015, GB 11714-1997",
                false,
                false,
                "PIPL art. 4: names an organisation, personal only for sole traders",
                80),
            18,
            18,
            asOf -> new CreditCode()),
        Registration.onNumbers(
            new Detector(
                "bank-card",
                "Payment card number",
                "13 to 19 digits, plain or in printed groups, issuer prefix of that length (UnionPay, Visa, Mastercard, American Express, JCB, Discover, Diners Club), Luhn check",
                "beside labels of other numbers; inside paths and identifiers; article numbers; rows of tables",
                "ISO/IEC 7812-1",
                true,
                true,
                GB_T_45574,
                70),
            1,
            19,
            asOf -> new BankCard()),
        Registration.onNumbers(
            new Detector(
                "cn-passport",
                "Chinese passport or travel permit number",
                "E, G, D, S, P and 8 digits or two letters and 7; permits H, M, C, CA and 8 to 10 digits; permits for Taiwan 8 digits; each only where a word such as 护照, 通行证 or passport stands before it",
                "without such a word; labels of other numbers",
                "Exit and Entry Administration forms; no public check digit",
                true,
                false,
                GB_T_45574,
                62),
            7,
            12,
            asOf -> new TravelDocument()),
        Registration.onNumbers(
            new Detector(
                "cn-plate",
                "License plate of a vehicle in mainland China",
                "province, letter of the authority, five or, for new energy, six characters without I and O, or four and 挂, 学, 警, 港, 澳, 使, 领; at most two letters among five; a dot between, or a space where a word such as 车牌 names it",
                "other lengths; inside longer runs",
                "GA 36-2018",
                true,
                false,
                GB_T_45574,
                75),
            4,
            7,
            asOf -> new Plate()),
        Registration.onNumbers(
            new Detector(
                "hk-id",
                "Hong Kong identity card number",
                "one or two letters, six digits, check digit modulo 11 in parentheses, or without where a label names it",
                "wrong check digit; inside longer runs",
                "Hong Kong Immigration Department; check as published",
                true,
                false,
                GB_T_45574,
                88),
            7,
            9,
            asOf -> new HongKongId()),
        Registration.onNumbers(
            new Detector(
                "tw-id",
                "Taiwan identity card or resident number",
                "letter, 1, 2, 8 or 9, eight digits, check digit modulo 10, and a word such as 身分證 before it",
                "without such a word; wrong check digit",
                "check as published by the household registration",
                true,
                false,
                GB_T_45574,
                88),
            10,
            10,
            asOf -> new TaiwanId()),
        Registration.onNumbers(
            new Detector(
                "mrz",
                "Machine readable zone of a passport, visa or card",
                "lines of 44, 36 or 30 characters with every check digit (weights 7, 3, 1 modulo 10) and the composite; the line of the name goes with it",
                "one wrong check digit; the line of the name alone",
                "ICAO Doc 9303",
                true,
                false,
                GB_T_45574,
                95),
            9,
            44,
            asOf -> new MachineReadableZone()));
  }
}
