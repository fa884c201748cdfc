package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
  /** What PKCS #8 and SubjectPublicKeyInfo put before the 32 bytes of a key: RFC 8410. */
  private static final String PKCS8 = "302e020100300506032b657004220420";

  private static final String SPKI = "302a300506032b6570032100";

  /** RFC 8032, section 7.1, TEST 1 and TEST 2. */
  @Test
  void signaturesAreThoseOfRfc8032() {
    vector(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    vector(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  }

  private static void vector(String secret, String open, String message, String signature) {
    HexFormat hex = HexFormat.of();
    SigningKey key = SigningKey.parse(Pem.write(Pem.PRIVATE, hex.parseHex(PKCS8 + secret)));
    assertThat(key.publicKey().base64())
        .isEqualTo(Base64.getEncoder().encodeToString(hex.parseHex(SPKI + open)));
    assertThat(hex.formatHex(key.sign(hex.parseHex(message)))).isEqualTo(signature);
    assertThat(VerifyingKey.parse(key.publicKey().pem())).isEqualTo(key.publicKey());
    assertThat(key.publicKey().isValid(hex.parseHex(message), hex.parseHex(signature))).isTrue();
    assertThat(key.publicKey().isValid(new byte[] {1}, hex.parseHex(signature))).isFalse();
    assertThat(key.publicKey().isValid(new byte[0], new byte[3])).isFalse();
  }

  @Test
  void aNewKeySurvivesItsFile() {
    SigningKey key = SigningKey.generate();
    SigningKey again = SigningKey.parse(key.pem());
    assertThat(again.publicKey()).isEqualTo(key.publicKey());
    assertThat(SigningKey.generate().publicKey()).isNotEqualTo(key.publicKey());
  }

  @Test
  void whatIsNoKeyIsSaidToBeNone() {
    assertThatThrownBy(() -> SigningKey.parse("hello"))
        .hasMessage("this is no private key: there is no line -----BEGIN PRIVATE KEY-----");
    assertThatThrownBy(() -> VerifyingKey.parse(SigningKey.generate().pem()))
        .hasMessage("this is no public key: there is no line -----BEGIN PUBLIC KEY-----");
    assertThatThrownBy(() -> SigningKey.parse(Pem.write(Pem.PRIVATE, new byte[] {1, 2})))
        .hasMessage("this is no private key of Ed25519");
  }
}
