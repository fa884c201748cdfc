package dev.assay.detect;

import java.util.List;
import java.util.Set;

/** Addresses, accounts and numbers that are written alike everywhere. */
final class InternationalKinds {

  private static final String GB_T_45574 = "PIPL art. 4 and 28; GB/T 45574-2025";

  private static final int ANY_LENGTH = Integer.MAX_VALUE;

  private InternationalKinds() {}

  static List<Registration> all() {
    return List.of(
        new Registration(
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
            Set.of(Trigger.AT),
            1,
            ANY_LENGTH,
            asOf -> new Email()),
        Registration.onNumbers(
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
            1,
            3,
            asOf -> new Ipv4()),
        Registration.onNumbers(
            new Detector(
                "ipv6",
                "Public IPv6 address",
                "eight groups of hexadecimal digits, one run of zeros left out or none, inside 2000::/3",
                "loopback, link-local, unique local, multicast, mapped and documentation addresses; networks; scopes of programming languages",
                "RFC 4291, RFC 6890 and its registry, RFC 9637",
                true,
                false,
                "GB/T 35273-2020 appendix A; not sensitive in GB/T 45574-2025",
                32),
            1,
            4,
            asOf -> new Ipv6()),
        Registration.onNumbers(
            new Detector(
                "mac-address",
                "Hardware address of a network card",
                "six pairs of hexadecimal digits with colons or hyphens, or three groups of four with dots or hyphens; without a letter among them only where a word such as MAC names it",
                "zeros, multicast, broadcast and documentation addresses; parts of longer chains",
                "IEEE 802, RFC 7042",
                true,
                false,
                "GB/T 35273-2020 appendix A; not sensitive in GB/T 45574-2025",
                34),
            2,
            6,
            asOf -> new MacAddress()),
        Registration.onNumbers(
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
            4,
            34,
            asOf -> new Iban()),
        Registration.onNumbers(
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
            3,
            9,
            asOf -> new SocialSecurityNumber()),
        Registration.onNumbers(
            new Detector(
                "phone-e164",
                "Telephone number with plus and country code, other than +86",
                "assigned country code and a length in use there; North America: area and exchange from 2 on; plain or in groups",
                "invented numbers 555-01xx; sums and offsets; inside longer chains",
                "ITU-T E.164, NANP",
                true,
                false,
                GB_T_45574,
                41),
            1,
            15,
            asOf -> new InternationalPhone()));
  }
}
