package dev.assay.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 bits that locks files whole: AES-256-GCM in pieces of 1 MiB (STREAM of Hoang,
 * Reyhanitabar, Rogaway and Vizár 2015, as in age and Tink), so that files of any size need little
 * memory and nothing is given out before it was authenticated.
 *
 * <p>A locked file is the 8 bytes {@code ASSAYEN1}, 32 random bytes of salt, and the pieces, each
 * with a tag of 16 bytes. The key of the file is HMAC-SHA256 of the salt behind a word for its use;
 * the nonce of a piece is its number (8 bytes) and whether it is the last (4 bytes); the name of
 * the file is authenticated, so that files cannot be exchanged.
 */
public final class EvidenceKey {
  private static final String LABEL = "ASSAY EVIDENCE KEY";
  private static final byte[] MAGIC = "ASSAYEN1".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTES = 32;
  private static final int PIECE = 1 << 20;
  private static final int TAG = 16;
  private static final int TAG_BITS = 128;
  private static final int NONCE = 12;

  private final byte[] key;

  private EvidenceKey(byte[] key) {
    this.key = key;
  }

  /** A new one. */
  public static EvidenceKey generate() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new EvidenceKey(key);
  }

  /**
   * @throws KeyException when the text is no such key
   */
  public static EvidenceKey parse(String pem) {
    byte[] key = Pem.read(LABEL, pem);
    if (key.length != BYTES) {
      throw new KeyException("the key has " + key.length + " bytes, not " + BYTES);
    }
    return new EvidenceKey(key);
  }

  /** As the file holds it. */
  public String pem() {
    return "-----BEGIN "
        + LABEL
        + "-----\n"
        + Base64.getEncoder().encodeToString(key)
        + "\n-----END "
        + LABEL
        + "-----\n";
  }

  /**
   * Locks all that is left of a stream.
   *
   * @param name of the file, which it has when it is unlocked
   */
  public void lock(String name, InputStream in, OutputStream out) throws IOException {
    byte[] salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    out.write(MAGIC);
    out.write(salt);
    SecretKeySpec fileKey = fileKey(salt);
    byte[] piece = in.readNBytes(PIECE);
    for (long number = 0; ; number++) {
      byte[] next = piece.length < PIECE ? new byte[0] : in.readNBytes(PIECE);
      boolean last = next.length == 0;
      out.write(seal(Cipher.ENCRYPT_MODE, fileKey, number, last, name, piece));
      if (last) {
        return;
      }
      piece = next;
    }
  }

  /**
   * @param name under which the file was locked
   * @throws KeyException when the key is another one, or the file was changed, cut or renamed
   */
  public void unlock(String name, InputStream in, OutputStream out) throws IOException {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new KeyException("this is no locked file");
    }
    byte[] salt = in.readNBytes(BYTES);
    if (salt.length < BYTES) {
      throw new EOFException("the file ends within its head");
    }
    SecretKeySpec fileKey = fileKey(salt);
    byte[] piece = in.readNBytes(PIECE + TAG);
    for (long number = 0; ; number++) {
      byte[] next = piece.length < PIECE + TAG ? new byte[0] : in.readNBytes(PIECE + TAG);
      boolean last = next.length == 0;
      out.write(seal(Cipher.DECRYPT_MODE, fileKey, number, last, name, piece));
      if (last) {
        return;
      }
      piece = next;
    }
  }

  private SecretKeySpec fileKey(byte[] salt) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update("assay/evidence/v1".getBytes(StandardCharsets.US_ASCII));
      return new SecretKeySpec(mac.doFinal(salt), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }

  private static byte[] seal(
      int mode, SecretKeySpec fileKey, long number, boolean last, String name, byte[] piece) {
    byte[] nonce = ByteBuffer.allocate(NONCE).putLong(number).putInt(last ? 1 : 0).array();
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, fileKey, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(piece);
    } catch (AEADBadTagException e) {
      throw new KeyException(
          "the key is another one, or " + name + " was changed, cut or renamed", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM", e);
    }
  }
}
