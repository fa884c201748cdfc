package dev.assay.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.Digest;
import dev.assay.proof.KeyException;
import dev.assay.proof.SigningKey;
import dev.assay.proof.VerifyingKey;
import java.util.Base64;

/**
 * {@code signature.json}: an Ed25519 signature (RFC 8032) over the bytes of {@code manifest.json},
 * which holds the digests and roots of everything else.
 *
 * @param manifest digest of the bytes signed
 * @param key of who signed
 * @param signature Base64 of 64 bytes
 */
public record ReleaseSignature(Digest manifest, VerifyingKey key, String signature) {
  /** Name of the file. */
  public static final String FILE = "signature.json";

  private static final String SCHEMA = "assay/signature/v1";

  /**
   * @param manifest bytes of the manifest
   */
  public static ReleaseSignature of(byte[] manifest, SigningKey key) {
    return new ReleaseSignature(
        Digest.of(manifest),
        key.publicKey(),
        Base64.getEncoder().encodeToString(key.sign(manifest)));
  }

  /** Whether the holder of the key that it names signed this manifest. */
  public boolean isOf(byte[] bytes) {
    return manifest.equals(Digest.of(bytes))
        && key.isValid(bytes, Base64.getDecoder().decode(signature));
  }

  /** Indented, with a line end. */
  public String json() {
    return Json.pretty(tree());
  }

  ObjectNode tree() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("schema", SCHEMA)
        .put("algorithm", "Ed25519")
        .put("manifest", manifest.hex())
        .put("key", key.base64())
        .put("signature", signature);
  }

  /**
   * Reads what {@link #json} wrote, byte by byte.
   *
   * @throws ManifestException when it is anything else
   */
  public static ReleaseSignature parse(String content, String displayName) {
    try {
      ReleaseSignature read = of(Json.MAPPER.readTree(content), displayName);
      if (!read.json().equals(content)) {
        throw new ManifestException(displayName, "it was changed: Assay does not write it so");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new ManifestException(displayName, "it is no JSON: " + e.getOriginalMessage());
    }
  }

  static ReleaseSignature of(JsonNode json, String displayName) {
    try {
      String signature = json.path("signature").asText();
      Base64.getDecoder().decode(signature);
      return new ReleaseSignature(
          new Digest(json.path("manifest").asText()),
          VerifyingKey.ofBase64(json.path("key").asText()),
          signature);
    } catch (IllegalArgumentException | KeyException e) {
      throw new ManifestException(displayName, "it is no signature: " + e.getMessage());
    }
  }
}
