package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code provenance.json}: Data Provenance Metadata 1.0 of OASIS (committee draft of May 2026), its
 * four groups set, source, provenance and use. Dates are the day of which permission was judged.
 */
public final class ProvenanceMetadata {
  /** Name of the file. */
  public static final String FILE = "provenance.json";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/dps/prov-meta/v1.0/schema/data-provenance.json";

  /** Codes of the standard for our kinds of sources. */
  private static final Map<String, String> METHODS =
      Map.of(
          "crawled", "web-scraping-crawling",
          "user-input", "user-generated-content",
          "own", "primary-user-source",
          "synthetic", "machine-generated-ml-ops");

  /** Codes of the standard for our purposes. */
  private static final Map<String, String> PURPOSES =
      Map.of("pre-training", "pre-training", "evaluation", "evaluation", "research", "research");

  private final ReleaseFacts facts;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private ProvenanceMetadata(ReleaseFacts facts) {
    this.facts = facts;
  }

  /** Indented, with a line end. */
  public static String of(ReleaseFacts facts) {
    return new ProvenanceMetadata(facts).write();
  }

  private String write() {
    json.put("$schema", SCHEMA);
    set();
    source();
    provenance();
    use();
    return Json.pretty(json);
  }

  private void set() {
    ObjectNode set = json.putObject("set");
    set.put("category", "training-data").put("schema-version", "1.0");
    set.putObject("publisher").put("name", facts.name()).put("namespace", urn());
    set.put("label", facts.name() + " " + facts.release().hex()).put("language", "en");
    ObjectNode tracking = set.putObject("tracking");
    tracking.put("id", facts.release().hex()).put("status", "final").put("version", "1");
    tracking.put("initial-release-date", day()).put("current-release-date", day());
    tracking
        .putArray("revision-history")
        .addObject()
        .put("date", day())
        .put("number", "1")
        .put("summary", "As released.");
  }

  private void source() {
    ObjectNode source = json.putObject("source");
    source
        .putObject("about")
        .put("content", facts.rows() + " documents from " + facts.present().size() + " sources")
        .put("purpose", facts.purpose())
        .put("scope", "What rules, terms and the search for duplicates left of the sources");
    ObjectNode id = source.putObject("id");
    id.putArray("uris").add(urn());
    ArrayNode hashes = id.putArray("hashes");
    for (SplitShards split : facts.splits()) {
      for (Shard shard : split.shards()) {
        ObjectNode hash = hashes.addObject();
        hash.putArray("tree-hashes")
            .addObject()
            .put("algorithm", "sha256")
            .put("value", shard.sha256().hex());
        hash.put("path", shard.path());
      }
    }
    if (hashes.isEmpty()) {
      id.remove("hashes");
    }
    source.putArray("issuer").addObject().put("legal-name", facts.name());
    source.put("location", urn()).put("name", facts.name());
    source.put("data-version", "0.0.0+" + facts.release().hex());
  }

  private void provenance() {
    ObjectNode provenance = json.putObject("provenance");
    provenance.put("date", facts.asOf().toString());
    SortedSet<String> countries = new TreeSet<>();
    SortedSet<String> origins = new TreeSet<>();
    Map<String, SortedSet<String>> methods = new TreeMap<>();
    for (SourceFacts each : facts.present()) {
      countries.add(each.jurisdiction() == null ? "unknown" : each.jurisdiction());
      if (each.publisher() != null) {
        origins.add(each.publisher());
      }
      methods
          .computeIfAbsent(METHODS.getOrDefault(each.kind(), "other"), code -> new TreeSet<>())
          .add(each.id() + " (" + each.kind() + ")");
    }
    ArrayNode geography = provenance.putArray("origin-geography");
    countries.forEach(country -> geography.addObject().put("country", country));
    ArrayNode method = provenance.putArray("generation-method");
    methods.forEach(
        (code, sources) ->
            method
                .addObject()
                .put("code", code)
                .put("long-description", String.join(", ", sources)));
    provenance.putArray("format").add("other");
    if (!origins.isEmpty()) {
      ArrayNode origin = provenance.putArray("origin");
      origins.forEach(name -> origin.addObject().put("legal-name", name));
    }
  }

  private void use() {
    ObjectNode use = json.putObject("use");
    use.putArray("intended-purpose")
        .addObject()
        .put("code", PURPOSES.getOrDefault(facts.purpose(), "other"))
        .put("long-description", facts.purpose());
    ArrayNode licenses = use.putArray("license");
    facts.licenses().keySet().stream().filter(Objects::nonNull).forEach(licenses::add);
    if (licenses.isEmpty()) {
      use.remove("license");
    }
    boolean searched = facts.packs().stream().anyMatch(pack -> pack.pack().startsWith("privacy/"));
    ObjectNode personal = use.putArray("classification").addObject();
    personal.putObject("regulation").put("code", "pi");
    personal.put("evaluated", searched).put("tool", "Assay");
    if (searched) {
      ObjectNode reducing = use.putArray("data-risk-reducing").addObject();
      reducing.put("tool-used", "Assay").put("technology", "data-redaction");
      ArrayNode parameters = reducing.putArray("parameters");
      facts.packs().stream()
          .filter(pack -> pack.pack().startsWith("privacy/"))
          .forEach(
              pack -> parameters.addObject().put("name", pack.pack()).put("value", pack.version()));
    }
    if (facts.territory() != null && !facts.territory().equals("worldwide")) {
      use.putArray("processing-included").addObject().put("country", facts.territory());
    }
  }

  private String urn() {
    return "urn:assay:release:" + facts.release();
  }

  private String day() {
    return facts.asOf() + "T00:00:00Z";
  }
}
