package dev.assay.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A public key of Ed25519: SubjectPublicKeyInfo (RFC 8410), in PEM or as one line of Base64. */
public final class VerifyingKey {
  private final PublicKey key;

  VerifyingKey(PublicKey key) {
    this.key = key;
  }

  /**
   * @throws KeyException when the text is no such key
   */
  public static VerifyingKey parse(String pem) {
    return ofDer(Pem.read(Pem.PUBLIC, pem));
  }

  /**
   * @throws KeyException when the text is no such key
   */
  public static VerifyingKey ofBase64(String line) {
    try {
      return ofDer(Base64.getDecoder().decode(line));
    } catch (IllegalArgumentException e) {
      throw new KeyException("the public key is no Base64", e);
    }
  }

  private static VerifyingKey ofDer(byte[] der) {
    try {
      return new VerifyingKey(
          KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException e) {
      throw new KeyException("this is no public key of Ed25519", e);
    }
  }

  public String pem() {
    return Pem.write(Pem.PUBLIC, key.getEncoded());
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** Whether the holder of the private key signed this message. */
  public boolean isValid(byte[] message, byte[] signature) {
    try {
      Signature check = Signature.getInstance(SigningKey.ALGORITHM);
      check.initVerify(key);
      check.update(message);
      return check.verify(signature);
    } catch (SignatureException notEvenOne) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A key of Ed25519 can check", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyingKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
