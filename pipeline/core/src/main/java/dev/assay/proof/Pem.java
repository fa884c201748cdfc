package dev.assay.proof;

import java.util.Base64;

/** Textual encoding of keys, RFC 7468. */
final class Pem {
  static final String PRIVATE = "PRIVATE KEY";
  static final String PUBLIC = "PUBLIC KEY";
  private static final int LINE = 64;

  private Pem() {}

  static String write(String label, byte[] der) {
    String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
  }

  /**
   * @throws KeyException when the text holds no such key
   */
  static byte[] read(String label, String text) {
    String begin = "-----BEGIN " + label + "-----";
    String end = "-----END " + label + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      String what =
          label.equals(PUBLIC)
              ? "public key"
              : label.equals(PRIVATE) ? "private key" : "key for evidence";
      throw new KeyException("this is no " + what + ": there is no line " + begin);
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    } catch (IllegalArgumentException e) {
      throw new KeyException("the key between BEGIN and END is no Base64", e);
    }
  }
}
