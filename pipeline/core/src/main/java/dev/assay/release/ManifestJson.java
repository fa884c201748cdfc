package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.CanonicalJson;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.lineage.Fate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads {@code manifest.json} after {@code schemas/manifest.schema.json}. The key {@code
 * self} holds the SHA-256 of the canonical form (RFC 8785) of all other keys.
 */
public final class ManifestJson {
  static final String SELF = "self";

  private ManifestJson() {}

  /** Indented, with a line end. */
  public static String write(Manifest manifest) {
    ObjectNode json = tree(manifest);
    json.put(SELF, self(json).hex());
    return Json.pretty(json);
  }

  /** The digest that the file of this manifest has of itself. */
  public static Digest self(Manifest manifest) {
    return self(tree(manifest));
  }

  /**
   * @param json a manifest without {@code self}
   */
  static Digest self(ObjectNode json) {
    return Digest.of(CanonicalJson.bytes(json));
  }

  /**
   * @param displayName of the file, for messages
   * @throws ManifestException when it is no manifest or not the one that was written
   */
  public static Manifest parse(String content, String displayName) {
    Reading reading = inspect(content, displayName);
    if (reading.manifest() == null || !reading.wrong().isEmpty()) {
      throw new ManifestException(displayName, String.join("; ", reading.wrong()));
    }
    return reading.manifest();
  }

  /** Reads as far as possible and tells everything that is wrong. */
  public static Reading inspect(String content, String displayName) {
    return new ManifestReader(displayName).read(content);
  }

  /**
   * What a file that should be a manifest holds.
   *
   * @param manifest null when the file has not the form of one
   * @param wrong all that speaks against it, in words; empty when nothing does
   */
  public record Reading(@Nullable Manifest manifest, List<String> wrong) {
    public Reading {
      wrong = List.copyOf(wrong);
    }
  }

  static ObjectNode tree(Manifest manifest) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", Manifest.SCHEMA);
    json.put("name", manifest.name());
    json.put("version", manifest.version());
    json.put("release", manifest.release().hex());
    json.putObject("sums")
        .put("public", manifest.publicSums().hex())
        .put("evidence", manifest.evidenceSums().hex())
        .put("run", manifest.runSums().hex());
    json.set("records", counts(manifest.total()));
    ObjectNode sources = json.putObject("sources");
    manifest.sources().forEach((source, counts) -> sources.set(source, counts(counts)));
    json.set("splits", splits(manifest.splits()));
    json.put("rules-sha256", manifest.rules().hex());
    json.put("assay-version", manifest.assayVersion());
    json.put("seed", manifest.seed());
    json.put("as-of", manifest.asOf().toString());
    json.put("purpose", manifest.purpose());
    if (manifest.territory() != null) {
      json.put("territory", manifest.territory());
    }
    json.putObject("merkle")
        .put("root", manifest.merkle().root().hex())
        .put("files", manifest.merkle().files().hex())
        .put("documents", manifest.merkle().documents().hex())
        .put("records", manifest.merkle().records().hex());
    json.set("chain", chain(manifest.chain()));
    return json;
  }

  private static ObjectNode chain(Chain chain) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("position", chain.position());
    Chain.Link previous = chain.previous();
    if (previous != null) {
      json.putObject("previous")
          .put("version", previous.version())
          .put("self", previous.self().hex());
    }
    return json;
  }

  private static ObjectNode counts(Counts counts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("read", counts.read());
    for (Fate fate : Fate.values()) {
      json.put(fate.word(), counts.of(fate));
    }
    return json;
  }

  private static ObjectNode splits(List<SplitShards> splits) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (SplitShards split : splits) {
      ObjectNode one = json.putObject(split.split());
      one.put("rows", split.rows()).put("bytes", split.bytes()).put("tokens", split.tokens());
      ArrayNode shards = one.putArray("shards");
      split.shards().forEach(shard -> shard(shard, shards.addObject()));
    }
    return json;
  }

  private static void shard(Shard shard, ObjectNode json) {
    json.put("path", shard.path())
        .put("rows", shard.rows())
        .put("bytes", shard.bytes())
        .put("tokens", shard.tokens())
        .put("sha256", shard.sha256().hex());
  }
}
