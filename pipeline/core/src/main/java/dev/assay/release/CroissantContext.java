package dev.assay.release;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The JSON-LD context that Croissant 1.1 asks for, with the vocabularies used beside it. schema.org
 * is named by https: the reference validator refuses http.
 */
final class CroissantContext {
  /** Terms of Croissant used without prefix. */
  private static final List<String> TERMS =
      List.of(
          "arrayShape",
          "citeAs",
          "column",
          "containedIn",
          "equivalentProperty",
          "extract",
          "field",
          "fileObject",
          "fileProperty",
          "fileSet",
          "format",
          "includes",
          "isArray",
          "isLiveDataset",
          "jsonPath",
          "key",
          "md5",
          "parentField",
          "path",
          "recordSet",
          "references",
          "regex",
          "repeated",
          "replace",
          "samplingRate",
          "separator",
          "source",
          "subField",
          "transform");

  private CroissantContext() {}

  static ObjectNode json() {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put("@language", "en").put("@vocab", "https://schema.org/");
    context
        .put("sc", "https://schema.org/")
        .put("cr", "http://mlcommons.org/croissant/")
        .put("rai", "http://mlcommons.org/croissant/RAI/")
        .put("dct", "http://purl.org/dc/terms/")
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("odrl", "http://www.w3.org/ns/odrl/2/")
        .put("gov", "urn:assay:terms:")
        .put("conformsTo", "dct:conformsTo");
    context.putObject("data").put("@id", "cr:data").put("@type", "@json");
    context.putObject("examples").put("@id", "cr:examples").put("@type", "@json");
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
    context.putObject("name").put("@container", "@language");
    context.putObject("description").put("@container", "@language");
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    return context;
  }
}
