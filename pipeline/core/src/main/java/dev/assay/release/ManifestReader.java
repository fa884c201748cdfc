package dev.assay.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.assay.lineage.CanonicalJson;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a manifest: JSON, schema, own digest, sums, in this order. */
final class ManifestReader {
  private static final String RESOURCE = "/schemas/manifest.schema.json";

  private final String displayName;

  ManifestReader(String displayName) {
    this.displayName = displayName;
  }

  /** Everything that can be told; a manifest whose form is wrong is not read any further. */
  ManifestJson.Reading read(String content) {
    List<String> wrong = new ArrayList<>();
    try {
      JsonNode json = tree(content);
      checkSchema(json);
      checkSelf(json, wrong);
      checkForm(json, content, wrong);
      Manifest manifest = manifest(json);
      checkSums(json, manifest, wrong);
      return new ManifestJson.Reading(manifest, wrong);
    } catch (ManifestException e) {
      wrong.add(e.wrong());
      return new ManifestJson.Reading(null, wrong);
    }
  }

  private JsonNode tree(String content) {
    try {
      return Json.MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new ManifestException(displayName, "it is no JSON: " + e.getOriginalMessage());
    }
  }

  private void checkSchema(JsonNode json) {
    String wrong =
        schema().validate(json).stream()
            .map(ValidationMessage::getMessage)
            .sorted()
            .collect(Collectors.joining("; "));
    if (!wrong.isEmpty()) {
      throw new ManifestException(displayName, wrong);
    }
  }

  private static JsonSchema schema() {
    try (InputStream in = ManifestReader.class.getResourceAsStream(RESOURCE)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  private static void checkSelf(JsonNode json, List<String> wrong) {
    ObjectNode others = json.deepCopy();
    String self = others.remove(ManifestJson.SELF).textValue();
    String actual = ManifestJson.self(others).hex();
    if (!actual.equals(self)) {
      wrong.add("it was changed: its digest is " + actual + " but `self` says " + self);
    }
  }

  /** The digest is of the values; the bytes between them are known as well. */
  private static void checkForm(JsonNode json, String content, List<String> wrong) {
    if (wrong.isEmpty() && !Json.pretty(json).equals(content)) {
      wrong.add("it was changed: its white space or spelling is not as Assay writes it");
    }
  }

  private Manifest manifest(JsonNode json) {
    JsonNode sums = json.get("sums");
    return new Manifest(
        json.get("name").textValue(),
        json.get("version").textValue(),
        digest(json.get("release")),
        digest(sums.get("public")),
        digest(sums.get("evidence")),
        digest(sums.get("run")),
        sources(json.get("sources")),
        splits(json.get("splits")),
        digest(json.get("rules-sha256")),
        json.get("assay-version").textValue(),
        json.get("seed").longValue(),
        day(json.get("as-of").textValue()),
        json.get("purpose").textValue(),
        textOrNull(json.get("territory")),
        roots(json.get("merkle")),
        chain(json.get("chain")));
  }

  private static MerkleRoots roots(JsonNode json) {
    return new MerkleRoots(
        digest(json.get("files")), digest(json.get("documents")), digest(json.get("records")));
  }

  private Chain chain(JsonNode json) {
    JsonNode previous = json.get("previous");
    Chain.Link link =
        previous == null
            ? null
            : new Chain.Link(previous.get("version").textValue(), digest(previous.get("self")));
    try {
      return new Chain(json.get("position").longValue(), link);
    } catch (IllegalArgumentException e) {
      throw new ManifestException(displayName, "`chain` does not add up: " + e.getMessage());
    }
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ManifestException(displayName, "`as-of` is no day: " + text);
    }
  }

  private static SortedMap<String, Counts> sources(JsonNode json) {
    SortedMap<String, Counts> sources = new TreeMap<>();
    json.properties().forEach(entry -> sources.put(entry.getKey(), counts(entry.getValue())));
    return sources;
  }

  private static Counts counts(JsonNode json) {
    return new Counts(
        json.get("kept").longValue(),
        json.get("dropped").longValue(),
        json.get("duplicate").longValue(),
        json.get("held").longValue(),
        json.get("unreadable").longValue());
  }

  private static List<SplitShards> splits(JsonNode json) {
    List<SplitShards> splits = new ArrayList<>();
    json.properties()
        .forEach(entry -> splits.add(new SplitShards(entry.getKey(), shards(entry.getValue()))));
    return splits;
  }

  private static List<Shard> shards(JsonNode split) {
    List<Shard> shards = new ArrayList<>();
    for (JsonNode shard : split.get("shards")) {
      shards.add(
          new Shard(
              shard.get("path").textValue(),
              shard.get("rows").longValue(),
              shard.get("bytes").longValue(),
              shard.get("tokens").longValue(),
              digest(shard.get("sha256"))));
    }
    return shards;
  }

  private static Digest digest(JsonNode json) {
    return new Digest(json.textValue());
  }

  private static @Nullable String textOrNull(@Nullable JsonNode json) {
    return json == null ? null : json.textValue();
  }

  /** What is derived must be derived from the rest: no count stands alone. */
  private static void checkSums(JsonNode json, Manifest manifest, List<String> wrong) {
    JsonNode again = ManifestJson.tree(manifest);
    for (String key : List.of("records", "sources", "splits", "merkle")) {
      if (!CanonicalJson.of(again.get(key)).equals(CanonicalJson.of(json.get(key)))) {
        wrong.add("the sums in `" + key + "` do not add up");
      }
    }
    if (manifest.rows() != manifest.total().kept()) {
      wrong.add(
          "the shards have " + manifest.rows() + " rows but " + manifest.total().kept() + " kept");
    }
  }
}
