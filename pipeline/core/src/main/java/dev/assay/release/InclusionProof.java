package dev.assay.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.CanonicalJson;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerklePath;
import dev.assay.proof.MerkleRoots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows, without the release, that one document stands in it, or that one record was read and what
 * became of it: the row, its way to the root (RFC 9162), the manifest that holds the root, and the
 * signature over the manifest where there is one.
 *
 * @param tree which tree the row is a leaf of
 * @param leaf the row; its canonical form (RFC 8785) is the leaf
 * @param path of the leaf
 * @param manifest as the file holds it
 * @param signature null when the release is not signed
 */
public record InclusionProof(
    Tree tree,
    ObjectNode leaf,
    MerklePath path,
    String manifest,
    @Nullable ReleaseSignature signature) {
  private static final String SCHEMA = "assay/proof/v1";

  /** What a leaf is a row of. */
  public enum Tree {
    /** Shards. */
    DOCUMENTS,
    /** The ledger. */
    RECORDS;

    public String word() {
      return this == DOCUMENTS ? "documents" : "records";
    }

    private Digest root(MerkleRoots roots) {
      return this == DOCUMENTS ? roots.documents() : roots.records();
    }
  }

  /** Whether the row stands in the release of this manifest. */
  public boolean holds() {
    Digest root = tree.root(readManifest().merkle());
    return path.leads(CanonicalJson.bytes(leaf), root);
  }

  /**
   * @throws ManifestException when the manifest inside is none or was changed
   */
  public Manifest readManifest() {
    return ManifestJson.parse(manifest, Manifest.FILE + " in the proof");
  }

  /** Indented, with a line end. */
  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA).put("tree", tree.word());
    json.set("leaf", leaf);
    json.put("index", path.index()).put("size", path.size());
    ArrayNode beside = json.putArray("path");
    path.beside().forEach(hash -> beside.add(hash.hex()));
    json.put("manifest", manifest);
    if (signature != null) {
      json.set("signature", signature.tree());
    }
    return Json.pretty(json);
  }

  /**
   * @param displayName of the file, for messages
   * @throws ManifestException when it is no proof
   */
  public static InclusionProof parse(String content, String displayName) {
    JsonNode json;
    try {
      json = Json.MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new ManifestException(displayName, "it is no JSON: " + e.getOriginalMessage());
    }
    String tree = json.path("tree").asText();
    if (!json.path("schema").asText().equals(SCHEMA)
        || !(json.path("leaf") instanceof ObjectNode leaf)
        || !(tree.equals("documents") || tree.equals("records"))) {
      throw new ManifestException(displayName, "it is no proof of Assay");
    }
    return new InclusionProof(
        tree.equals("documents") ? Tree.DOCUMENTS : Tree.RECORDS,
        leaf,
        new MerklePath(
            json.path("index").asLong(), json.path("size").asLong(), hashes(json, displayName)),
        json.path("manifest").asText(),
        json.has("signature") ? ReleaseSignature.of(json.get("signature"), displayName) : null);
  }

  private static List<Digest> hashes(JsonNode json, String displayName) {
    List<Digest> hashes = new ArrayList<>();
    for (JsonNode hash : json.path("path")) {
      if (!Digest.isHex(hash.asText())) {
        throw new ManifestException(displayName, "its path holds what is no digest");
      }
      hashes.add(new Digest(hash.asText()));
    }
    return hashes;
  }
}
