package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * {@code croissant.json}: MLCommons Croissant 1.1 with RAI 1.0, PROV-O and ODRL. One FileObject for
 * each shard with its digest, and one FileSet that is contained in nothing: the layout that both
 * validates and loads (with {@code containedIn} the reference reader does not load it).
 *
 * <p>Holds neither the version of the release nor a time: {@code datePublished}, which Croissant
 * requires, is the day as of which permission was judged, and {@code version} is a semantic version
 * whose build part is the release digest.
 */
public final class Croissant {
  private static final String SHARDS = "shards";
  private static final String DOCUMENTS = "documents";
  static final List<String> NUMBERS =
      List.of("token_count", "char_count", "record", "duplicates", "redactions");

  /** Columns of shard contract v1. */
  static final List<String> COLUMNS =
      List.of(
          "text",
          "id",
          "source",
          "url",
          "title",
          "author",
          "published",
          "license",
          "language",
          "token_count",
          "char_count",
          "origin",
          "record",
          "source_sha256",
          "content_sha256",
          "duplicates",
          "redactions",
          "metadata",
          "lineage");

  private final ReleaseFacts facts;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private Croissant(ReleaseFacts facts) {
    this.facts = facts;
  }

  /** Indented, with a line end. */
  public static String of(ReleaseFacts facts) {
    return new Croissant(facts).write();
  }

  private String write() {
    json.set("@context", CroissantContext.json());
    json.put("@type", "sc:Dataset");
    json.putArray("conformsTo")
        .add("http://mlcommons.org/croissant/1.1")
        .add("http://mlcommons.org/croissant/RAI/1.0");
    description();
    responsibility();
    provenance();
    usage();
    distribution();
    json.putArray("recordSet").add(documents());
    return Json.pretty(json);
  }

  private void description() {
    json.put("name", facts.name());
    json.put(
        "description",
        facts.rows()
            + " documents from "
            + facts.present().size()
            + " sources, judged by standards and usage rules, duplicates removed");
    json.put("url", urn());
    ArrayNode licenses = json.putArray("license");
    facts.licenses().keySet().forEach(license -> licenses.add(licenseUrl(license)));
    ArrayNode creators = json.putArray("creator");
    facts.present().stream()
        .map(SourceFacts::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(name -> creators.addObject().put("@type", "sc:Organization").put("name", name));
    if (creators.isEmpty()) {
      creators.addObject().put("@type", "sc:Organization").put("name", facts.name());
    }
    json.put("datePublished", facts.asOf().toString());
    json.put("version", "0.0.0+" + facts.release().hex());
    json.put("citeAs", citation());
    ArrayNode languages = json.putArray("inLanguage");
    facts.languages().keySet().stream()
        .filter(language -> !language.equals("und"))
        .forEach(languages::add);
  }

  private String citation() {
    return String.format(
        Locale.ROOT,
        "@misc{%s, title = {%s}, note = {release %s}}",
        facts.name(),
        facts.name(),
        facts.release());
  }

  private void responsibility() {
    json.putArray("rai:dataPreprocessingProtocol")
        .add("rules: " + packs())
        .add(
            "near-duplicate removal from Jaccard similarity "
                + facts.dedup().threshold()
                + " on, shingles of "
                + facts.dedup().size()
                + " "
                + facts.dedup().unit()
                + "s");
    json.putArray("rai:personalSensitiveInformation")
        .add("redacted where a rule found it by pattern and check digit");
    json.putArray("rai:dataLimitations")
        .add("texts shorter than one shingle are compared for exact copies only");
    ArrayNode types = json.putArray("rai:dataCollectionType");
    facts.present().stream().map(SourceFacts::kind).distinct().sorted().forEach(types::add);
    ArrayNode collected = json.putArray("rai:dataCollection");
    facts.present().forEach(source -> collected.add(source.shown() + ": " + source.kind()));
    json.putArray("rai:dataUseCases").add(facts.purpose());
    json.putArray("rai:dataReleaseMaintenancePlan")
        .add("a later release of the name names this one; nothing of a release changes");
    json.put("gov:rulePackSha256", facts.rules().hex());
    json.put("gov:release", facts.release().hex());
  }

  private String packs() {
    return String.join(
        ", ", facts.packs().stream().map(pack -> pack.pack() + "@" + pack.version()).toList());
  }

  private void provenance() {
    ArrayNode derived = json.putArray("prov:wasDerivedFrom");
    for (SourceFacts source : facts.present()) {
      ObjectNode entity = derived.addObject();
      entity.put("@type", "prov:Entity").put("@id", "urn:assay:source:" + source.id());
      entity.put("prov:label", source.shown());
      if (source.url() != null) {
        entity.put("prov:atLocation", source.url());
      }
    }
    json.putObject("prov:wasGeneratedBy")
        .put("@type", "prov:Activity")
        .put("@id", urn() + ":build")
        .put("prov:label", "build");
  }

  /** An ODRL Offer has a target and an assigner, which strict checkers demand. */
  private void usage() {
    ObjectNode usage = json.putObject("usageInfo");
    usage.putArray("@type").add("sc:CreativeWork").add("odrl:Offer");
    usage.put("name", "Usage rules");
    ObjectNode permission = usage.putObject("odrl:permission");
    permission.put("@type", "odrl:Permission");
    permission.putObject("odrl:target").put("@id", urn());
    permission.putObject("odrl:assigner").put("@id", "urn:assay:publisher:" + facts.name());
    permission.putObject("odrl:action").put("@id", "odrl:use");
    permission
        .putObject("odrl:constraint")
        .put("@type", "odrl:Constraint")
        .put("odrl:rightOperand", facts.purpose())
        .<ObjectNode>set("odrl:leftOperand", id("odrl:purpose"))
        .set("odrl:operator", id("odrl:eq"));
    if (facts.sources().stream().anyMatch(SourceFacts::asksForCredit)) {
      permission
          .putObject("odrl:duty")
          .put("@type", "odrl:Duty")
          .set("odrl:action", id("odrl:attribute"));
    }
  }

  private void distribution() {
    ArrayNode distribution = json.putArray("distribution");
    for (SplitShards split : facts.splits()) {
      for (Shard shard : split.shards()) {
        distribution
            .addObject()
            .put("@type", "cr:FileObject")
            .put("@id", shard.path())
            .put("name", shard.path().substring(shard.path().lastIndexOf('/') + 1))
            .put("contentUrl", shard.path())
            .put("contentSize", shard.bytes() + " B")
            .put("encodingFormat", "application/x-parquet")
            .put("sha256", shard.sha256().hex());
      }
    }
    distribution
        .addObject()
        .put("@type", "cr:FileSet")
        .put("@id", SHARDS)
        .put("name", SHARDS)
        .put("encodingFormat", "application/x-parquet")
        .put("includes", "data/*.parquet");
  }

  private static ObjectNode documents() {
    ObjectNode set = JsonNodeFactory.instance.objectNode();
    set.put("@type", "cr:RecordSet").put("@id", DOCUMENTS).put("name", DOCUMENTS);
    set.set("key", id(DOCUMENTS + "/id"));
    ArrayNode fields = set.putArray("field");
    COLUMNS.forEach(column -> field(column, fields.addObject()));
    return set;
  }

  private static void field(String column, ObjectNode field) {
    field
        .put("@type", "cr:Field")
        .put("@id", DOCUMENTS + "/" + column)
        .put("name", column)
        .put("dataType", NUMBERS.contains(column) ? "sc:Integer" : "sc:Text");
    ObjectNode source = field.putObject("source");
    source.set("fileSet", id(SHARDS));
    source.putObject("extract").put("column", column);
  }

  private String urn() {
    return "urn:assay:release:" + facts.release();
  }

  private static ObjectNode id(String id) {
    return JsonNodeFactory.instance.objectNode().put("@id", id);
  }

  private static String licenseUrl(String license) {
    boolean single = license.indexOf(' ') < 0 && !license.contains("Ref-");
    return single ? "https://spdx.org/licenses/" + license + ".html" : license;
  }
}
