package dev.assay.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * A private key of Ed25519 (RFC 8032) as {@code openssl genpkey -algorithm ed25519} writes it: PKCS
 * #8 in PEM (RFC 8410).
 */
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private SigningKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** A new one, from the platform's source of randomness. */
  public static SigningKey generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform from 15 on has Ed25519", e);
    }
  }

  /**
   * @throws KeyException when the text is no such key
   */
  public static SigningKey parse(String pem) {
    try {
      PrivateKey secret =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(Pem.PRIVATE, pem)));
      return new SigningKey(secret, publicOf((EdECPrivateKey) secret));
    } catch (GeneralSecurityException e) {
      throw new KeyException("this is no private key of Ed25519", e);
    }
  }

  /** The platform makes a pair of 32 random bytes, so these bytes make the same pair again. */
  private static PublicKey publicOf(EdECPrivateKey secret) throws GeneralSecurityException {
    byte[] seed = secret.getBytes().orElseThrow(() -> new KeyException("the key holds no bytes"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
    return generator.generateKeyPair().getPublic();
  }

  /** Gives bytes that are known. */
  private static final class Known extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] known;

    Known(byte[] known) {
      this.known = known.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(known, 0, bytes, 0, bytes.length);
    }
  }

  /** PKCS #8 in PEM. */
  public String pem() {
    return Pem.write(Pem.PRIVATE, secret.getEncoded());
  }

  public VerifyingKey publicKey() {
    return new VerifyingKey(open);
  }

  /** 64 bytes. */
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(message);
      byte[] signed = signature.sign();
      if (!publicKey().isValid(message, signed)) {
        throw new IllegalStateException("The public key does not belong to the private key");
      }
      return signed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A key of Ed25519 can sign", e);
    }
  }
}
