package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published test vectors; each says where it is from. */
class DetectorVectorsTest {

  @Test
  void residentIdOfTheStandardIsFound() {
    // GB 11643-1999, example
    assertThat(Scans.found("cn-resident-id", "身份证11010519491231002X"))
        .containsExactly("11010519491231002X");
    assertThat(Scans.found("cn-resident-id", "订单110105194912310021")).isEmpty();
  }

  @Test
  void legacyResidentIdNeedsItsWord() {
    // python-stdnum and Wikipedia: the same person before the renumbering
    assertThat(Scans.found("cn-resident-id-15", "身份证号：110105491231002"))
        .containsExactly("110105491231002");
    assertThat(Scans.found("cn-resident-id-15", "单号110105491231002")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91110000600037341L"})
  void creditCodeOfPythonStdnumIsFound(String code) {
    assertThat(Scans.found("cn-uscc", "代码" + code + "。")).containsExactly(code);
    assertThat(Scans.found("cn-uscc", "代码" + code.replace('L', 'A'))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // PayPal and Stripe test cards
        "378282246310005",
        "371449635398431",
        "378734493671000",
        "30569309025904",
        "38520000023237",
        "6011111111111117",
        "6011000990139424",
        "3530111333300000",
        "3566002020360505",
        "5555555555554444",
        "5105105105105100",
        "2223003122003222",
        "4111111111111111",
        "4012888888881881",
        "4222222222222",
        "4242424242424242",
        "6200000000000005"
      })
  void testCardsOfTheNetworksAreFound(String card) {
    assertThat(Scans.found("bank-card", "pay with " + card + " now")).containsExactly(card);
    assertThat(Scans.found("bank-card", "卡号" + card + "，")).containsExactly(card);
  }

  @Test
  void printedGroupsOfCardsAreFound() {
    assertThat(Scans.found("bank-card", "4111 1111 1111 1111"))
        .isEqualTo(List.of("4111 1111 1111 1111"));
    assertThat(Scans.found("bank-card", "3782-822463-10005")).hasSize(1);
    assertThat(Scans.found("bank-card", "4111-1111 1111-1111")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // SWIFT IBAN registry examples
        "GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606",
        "NL91ABNA0417164300", "NO9386011117947", "MT84MALT011000012345MTLCAST001S",
        "SA0380000000608010167519", "CH9300762011623852957", "BE68539007547034"
      })
  void accountNumbersOfTheRegistryAreFound(String iban) {
    String grouped = iban.replaceAll("(.{4})(?=.)", "$1 ");
    assertThat(Scans.found("iban", "账户" + iban + ";")).containsExactly(iban);
    assertThat(Scans.found("iban", "IBAN: " + grouped + ".")).containsExactly(grouped);
  }

  @ParameterizedTest
  @CsvSource({
    "536-90-4399, 1",
    "078-05-1120, 0",
    "000-12-3456, 0",
    "666-12-3456, 0",
    "912-12-3456, 0"
  })
  void socialSecurityNumbersFollowPythonStdnum(String number, int expected) {
    assertThat(Scans.found("us-ssn", "SSN " + number)).hasSize(expected);
  }

  @Test
  void mobileOfTheIssueIsFoundBesideHan() {
    assertThat(Scans.found("cn-mobile", "电话13800138000转")).containsExactly("13800138000");
    assertThat(Scans.found("cn-mobile", "手机+86 138-0013-8000"))
        .containsExactly("+86 138-0013-8000");
    assertThat(Scans.found("cn-mobile", "订单2013800138000")).isEmpty();
  }

  @Test
  void fullWidthFormsAreReadAsAscii() {
    assertThat(Scans.found("cn-mobile", "电话１３８００１３８０００")).containsExactly("１３８００１３８０００");
    assertThat(Scans.found("cn-resident-id", "１１０１０５１９４９１２３１００２Ｘ")).hasSize(1);
    assertThat(Scans.found("email", "ｚｈａｎｇ＠ｑｑ．ｃｏｍ")).hasSize(1);
  }

  @Test
  void cardsOfHongKongAndTaiwanFollowTheirPublishedExamples() {
    // Wikipedia, Hong Kong identity card; python-stdnum tw.id
    assertThat(Scans.found("hk-id", "HKID A123456(3)")).hasSize(1);
    assertThat(Scans.found("hk-id", "HKID A123456(4)")).isEmpty();
    assertThat(Scans.found("tw-id", "身分證 A123456789")).hasSize(1);
    assertThat(Scans.found("tw-id", "身分證 A123456788")).isEmpty();
  }

  @Test
  void zonesOfTheStandardAreFound() {
    // ICAO Doc 9303 parts 4, 5 and 6: the specimens of Utopia
    String td3 =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    String td2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    String td1 =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    for (String zone : List.of(td3, td2, td1)) {
      assertThat(Scans.found("mrz", "x\n" + zone + "\n")).containsExactly(zone);
      assertThat(Scans.found("mrz", zone.replace("740812", "740813"))).isEmpty();
    }
  }

  @Test
  void addressesOfTheRegistriesAreFoundOrSilent() {
    // RFC 4291 section 2.2 writes one address in three ways; RFC 9637 and RFC 3849 are examples
    assertThat(Scans.found("ipv6", "2001:4860:4860:0:0:0:0:8888")).hasSize(1);
    assertThat(Scans.found("ipv6", "2001:4860:4860::8888")).hasSize(1);
    assertThat(Scans.found("ipv6", "2001:db8::8:800:200c:417a 3fff:0::1 ff01::101 ::1")).isEmpty();
    // RFC 7042 section 2.1.2
    assertThat(Scans.found("mac-address", "00-00-5E-00-53-2A")).isEmpty();
  }

  @Test
  void documentedSecretsAreKnown() {
    // AWS documentation; jwt.io; RFC 8410 section 10.3 (its PEM is one line of base 64)
    assertThat(Scans.found("aws-access-key", "AKIAIOSFODNN7EXAMPLE")).isEmpty();
    assertThat(
            Scans.found(
                "jwt",
                "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"))
        .hasSize(1);
    assertThat(
            Scans.found(
                "private-key",
                "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----"))
        .hasSize(1);
  }
}
