package dev.assay.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The built-in detectors, in the order of the reference. */
public final class Detectors {

  private static final String GB_T_45574 = "PIPL art. 4 and 28; GB/T 45574-2025";

  private static final Map<String, Entry> ENTRIES = entries();

  private Detectors() {}

  /** Every built-in detector; the order is stable. */
  public static List<Detector> all() {
    return ENTRIES.values().stream().map(Entry::detector).toList();
  }

  /** The detector of a kind such as {@code cn-resident-id}; empty when there is none. */
  public static Optional<Detector> byId(String id) {
    return Optional.ofNullable(ENTRIES.get(id)).map(Entry::detector);
  }

  static boolean triggeredByAt(String id) {
    return entry(id).triggeredByAt();
  }

  static Matcher matcher(String id, LocalDate asOf) {
    return entry(id).matcher().apply(asOf);
  }

  private static Entry entry(String id) {
    Entry entry = ENTRIES.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("Cannot find a detector named " + id);
    }
    return entry;
  }

  private record Entry(
      Detector detector, boolean triggeredByAt, Function<LocalDate, Matcher> matcher) {}

  private static Map<String, Entry> entries() {
    List<Entry> list = new ArrayList<>();
    chinese(list);
    international(list);
    Map<String, Entry> entries = new LinkedHashMap<>();
    list.forEach(entry -> entries.put(entry.detector().id(), entry));
    return entries;
  }

  private static void chinese(List<Entry> list) {
    list.add(
        new Entry(
            new Detector(
                "cn-resident-id",
                "Identity number of a Chinese citizen, 18 characters",
                "province code, real birth date not after the end of the year of the run and at most 150 years before that year, check character modulo 11; plain or in groups 6-8-4",
                "inside longer runs of letters and digits; fractions",
                "GB 11643-1999, GB/T 2260, ISO 7064 MOD 11-2",
                true,
                false,
                GB_T_45574,
                90),
            false,
            ResidentId::new));
    list.add(
        new Entry(
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
            false,
            LegacyResidentId::new));
    list.add(
        new Entry(
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
            false,
            asOf -> new Mobile()));
    list.add(
        new Entry(
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
            false,
            asOf -> new CreditCode()));
    list.add(
        new Entry(
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
            false,
            asOf -> new BankCard()));
  }

  private static void international(List<Entry> list) {
    list.add(
        new Entry(
            new Detector(
                "email",
                "E-mail address",
                "ASCII local part, host name below a delegated top-level domain",
                "example, test, invalid and localhost domains; credentials in URLs; git remotes; versions of packages; annotations",
                "RFC 5321, RFC 5322, RFC 2606, RFC 6761, IANA root zone",
                true,
                false,
                GB_T_45574,
                50),
            true,
            asOf -> new Email()));
    list.add(
        new Entry(
            new Detector(
                "ipv4",
                "Public IPv4 address",
                "four numbers of at most 255 with dots, no leading zeros; where fewer than two of them reach 20, a word such as IP or host, or a URL",
                "private, loopback, link-local, documentation, shared, multicast and reserved ranges; networks in CIDR notation; versions; longer dotted numbers",
                "RFC 791, RFC 6890 and its registry",
                true,
                false,
                "GB/T 35273-2020 appendix A; not sensitive in GB/T 45574-2025",
                30),
            false,
            asOf -> new Ipv4()));
    list.add(
        new Entry(
            new Detector(
                "iban",
                "International bank account number",
                "country and its length, check modulo 97; upper case, plain or in groups of four",
                "unknown countries",
                "ISO 13616, SWIFT IBAN registry, ISO 7064 MOD 97-10",
                true,
                true,
                GB_T_45574,
                85),
            false,
            asOf -> new Iban()));
    list.add(
        new Entry(
            new Detector(
                "us-ssn",
                "Social security number of the United States",
                "3-2-4 digits with hyphens, or spaces or none where a label names it; issued area, group and serial",
                "never issued and advertised numbers; inside longer chains",
                "SSA numbering since 2011",
                true,
                true,
                "Cal. Civ. Code 1798.140 (ae)",
                45),
            false,
            asOf -> new SocialSecurityNumber()));
  }
}
