package dev.assay.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.release.Manifest;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Croissant, more strictly than the reference validator (mlcroissant 1.1), which takes a set
 * without creator and does not compare digests until it loads: what the specification requires is
 * there, files are those of the manifest with their sizes and digests, every field has a column,
 * and the ODRL offer has a target and an assigner.
 */
public final class CroissantCheck {
  private static final String FILE = "croissant.json";
  private static final List<String> REQUIRED =
      List.of(
          "@context",
          "@type",
          "conformsTo",
          "name",
          "description",
          "url",
          "license",
          "creator",
          "datePublished",
          "distribution",
          "recordSet");

  private static final String REMEDY =
      "Do not load this release by " + FILE + ": it was not written with it. Fetch it again";

  private final ReleaseFolders folders;
  private final FaultLog log;
  private String shown = FILE;

  public CroissantCheck(ReleaseFolders folders, FaultLog log) {
    this.folders = folders;
    this.log = log;
  }

  public void run(Manifest manifest) {
    Path file = folders.release().resolve(FILE);
    shown = folders.shown(file);
    if (!Files.isRegularFile(file)) {
      fault("is missing");
      return;
    }
    try {
      look(new ObjectMapper().readTree(file.toFile()), manifest);
    } catch (IOException e) {
      fault("is no JSON: " + e.getMessage());
    }
  }

  private void look(JsonNode json, Manifest manifest) {
    boolean nothingKept = manifest.splits().stream().allMatch(split -> split.shards().isEmpty());
    for (String key : REQUIRED) {
      if (nothingKept && key.equals("license")) {
        continue;
      }
      if (json.path(key).isMissingNode() || json.path(key).isNull() || isEmpty(json.path(key))) {
        fault("says nothing of `" + key + "`, which Croissant requires");
      }
    }
    for (JsonNode creator : json.path("creator")) {
      if (creator.path("name").asText().isBlank()) {
        fault("names a creator without a name");
      }
    }
    files(json.path("distribution"), manifest);
    fields(json.path("recordSet"));
    offer(json.path("usageInfo"));
    log.looked(1, "description for programs");
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isContainerNode() ? node.isEmpty() : node.asText().isBlank();
  }

  private void files(JsonNode distribution, Manifest manifest) {
    Map<String, Shard> expected = new TreeMap<>();
    for (SplitShards split : manifest.splits()) {
      split.shards().forEach(shard -> expected.put(shard.path(), shard));
    }
    for (JsonNode file : distribution) {
      if (!file.path("@type").asText().equals("cr:FileObject")) {
        continue;
      }
      String path = file.path("contentUrl").asText();
      Shard shard = expected.remove(path);
      if (shard == null) {
        fault("describes " + path + ", which is no shard of the manifest");
        continue;
      }
      if (!file.path("sha256").asText().equals(shard.sha256().hex())) {
        fault("gives another sha256 of " + path + " than the manifest");
      }
      if (!file.path("contentSize").asText().equals(shard.bytes() + " B")) {
        fault("gives another size of " + path + " than the manifest");
      }
    }
    expected.keySet().forEach(path -> fault("does not describe " + path));
  }

  private void fields(JsonNode sets) {
    for (JsonNode set : sets) {
      for (JsonNode field : set.path("field")) {
        String name = field.path("name").asText();
        if (!field.at("/source/extract/column").asText().equals(name)) {
          fault("field " + name + " has no column of its name");
        }
      }
      if (set.path("field").isEmpty()) {
        fault("a record set has no field");
      }
    }
  }

  private void offer(JsonNode usage) {
    for (String part : List.of("odrl:target", "odrl:assigner", "odrl:action")) {
      if (usage.at("/odrl:permission").path(part).path("@id").asText().isBlank()) {
        fault("its ODRL offer has no " + part);
      }
    }
  }

  private void fault(String message) {
    log.fault(shown, message, REMEDY);
  }
}
