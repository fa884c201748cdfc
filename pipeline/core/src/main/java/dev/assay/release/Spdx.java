package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code spdx.json}: SPDX 3.0.1 with the profiles core, software, simpleLicensing and dataset: the
 * release as a dataset package with its shards, their digests, and the licenses that apply
 * together. Holds neither a version nor a time: dates are the day of which permission was judged.
 */
public final class Spdx {
  /** Name of the file. */
  public static final String FILE = "spdx.json";

  private static final String CREATION = "_:creation";
  private static final List<String> PROFILES =
      List.of("core", "software", "simpleLicensing", "dataset");

  private final ReleaseFacts facts;
  private final ArrayNode graph = JsonNodeFactory.instance.arrayNode();
  private final Map<String, String> publishers = new TreeMap<>();

  private Spdx(ReleaseFacts facts) {
    this.facts = facts;
    List<String> names =
        facts.present().stream()
            .map(SourceFacts::publisher)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    List<String> all = names.isEmpty() ? List.of(facts.name()) : names;
    for (int i = 0; i < all.size(); i++) {
      publishers.put(all.get(i), id("publisher-" + i));
    }
  }

  /** Indented, with a line end. */
  public static String of(ReleaseFacts facts) {
    return new Spdx(facts).write();
  }

  private String write() {
    creation();
    publishers.forEach((name, id) -> element("Organization", id).put("name", name));
    document();
    dataset();
    files();
    licenses();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://spdx.org/rdf/3.0.1/spdx-context.jsonld");
    json.set("@graph", graph);
    return Json.pretty(json);
  }

  private void creation() {
    ObjectNode creation = graph.addObject();
    creation.put("type", "CreationInfo").put("@id", CREATION).put("specVersion", "3.0.1");
    creation.put("created", day());
    creation.putArray("createdBy").add(id("assay"));
    element("SoftwareAgent", id("assay")).put("name", "Assay");
  }

  private void document() {
    ObjectNode document = element("SpdxDocument", id("document"));
    document.put("name", facts.name());
    ArrayNode profiles = document.putArray("profileConformance");
    PROFILES.forEach(profiles::add);
    document.putArray("rootElement").add(id("dataset"));
  }

  private void dataset() {
    ObjectNode set = element("dataset_DatasetPackage", id("dataset"));
    set.put("name", facts.name()).put("software_packageVersion", "0.0.0+" + facts.release().hex());
    ArrayNode by = set.putArray("originatedBy");
    publishers.values().forEach(by::add);
    set.put("builtTime", day()).put("releaseTime", day());
    set.put("software_downloadLocation", "urn:assay:release:" + facts.release());
    set.put("software_primaryPurpose", "data");
    set.putArray("dataset_datasetType").add("text");
    set.put("dataset_datasetSize", facts.rows());
    set.put("dataset_hasSensitivePersonalInformation", "noAssertion");
    set.put("dataset_intendedUse", facts.purpose());
    set.put("dataset_dataCollectionProcess", collection());
    ArrayNode steps = set.putArray("dataset_dataPreprocessing");
    facts.packs().forEach(pack -> steps.add("rules " + pack.pack() + "@" + pack.version()));
    steps.add(
        "near-duplicates removed from Jaccard similarity " + facts.dedup().threshold() + " on");
    set.putArray("dataset_anonymizationMethodUsed")
        .add("redaction of what patterns and check digits find");
  }

  private String collection() {
    return facts.present().stream()
        .map(source -> source.shown() + " (" + source.kind() + ")")
        .collect(Collectors.joining("; "));
  }

  private void files() {
    ArrayNode to = JsonNodeFactory.instance.arrayNode();
    for (SplitShards split : facts.splits()) {
      for (Shard shard : split.shards()) {
        String id = id(shard.path());
        ObjectNode file = element("software_File", id);
        file.put("name", shard.path()).put("software_primaryPurpose", "data");
        file.put("software_contentType", "application/vnd.apache.parquet");
        file.putArray("verifiedUsing")
            .addObject()
            .put("type", "Hash")
            .put("algorithm", "sha256")
            .put("hashValue", shard.sha256().hex());
        to.add(id);
      }
    }
    if (!to.isEmpty()) {
      relationship("contains").set("to", to);
    }
  }

  /** Every license applies to the texts that come under it, so they hold together. */
  private void licenses() {
    String all =
        facts.licenses().keySet().stream()
            .map(license -> license.contains(" ") ? "(" + license + ")" : license)
            .collect(Collectors.joining(" AND "));
    ObjectNode expression = element("simplelicensing_LicenseExpression", id("licenses"));
    expression.put("simplelicensing_licenseExpression", all.isEmpty() ? "NONE" : all);
    for (String type : List.of("hasConcludedLicense", "hasDeclaredLicense")) {
      relationship(type).putArray("to").add(id("licenses"));
    }
  }

  private ObjectNode relationship(String type) {
    return element("Relationship", id("relationship-" + type))
        .put("relationshipType", type)
        .put("from", id("dataset"));
  }

  private ObjectNode element(String type, String id) {
    return graph.addObject().put("type", type).put("spdxId", id).put("creationInfo", CREATION);
  }

  private String id(String name) {
    return "urn:assay:release:" + facts.release() + ":" + name;
  }

  private String day() {
    return facts.asOf() + "T00:00:00Z";
  }
}
