package dev.assay.prepare;

import dev.assay.dedup.SignatureConfig;
import dev.assay.dedup.Signer;
import dev.assay.prepare.PreparedDocument.Fingerprint;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes what the search for duplicates needs of a text. */
final class Fingerprinter {
  private static final int[] NONE = {};

  private final Shingler shingler;
  private final Signer signer;
  private final int values;
  private final MessageDigest sha256;

  Fingerprinter(ShingleConfig shingles, SignatureConfig signature) {
    this.shingler = new Shingler(shingles);
    this.signer = new Signer(signature);
    this.values = signature.values();
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  Fingerprint of(String text) {
    byte[] digest = shingler.textSha256(text);
    shingler.shingle(text);
    int distinct = shingler.distinct();
    if (distinct == 0) {
      return new Fingerprint(digest, 0, NONE);
    }
    int[] signature = new int[values];
    signer.sign(shingler.hashes(), distinct, signature);
    return new Fingerprint(digest, distinct, signature);
  }

  byte[] sha256(byte[] bytes) {
    return sha256.digest(bytes);
  }
}
