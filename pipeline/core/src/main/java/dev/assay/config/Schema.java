package dev.assay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A schema of {@code schemas/}, or one definition of it, ready to validate. Thread-safe. */
final class Schema {
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final SchemaView view;
  private final JsonSchema validator;

  private Schema(String name, JsonNode document, JsonNode start) {
    this.name = name;
    this.view = SchemaView.of(document, start);
    JsonMetaSchema draft7 =
        JsonMetaSchema.builder(JsonMetaSchema.getV7())
            .unknownKeywordFactory((keyword, context) -> new AnnotationKeyword(keyword))
            .build();
    JsonSchemaFactory factory =
        JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7))
            .metaSchema(draft7)
            .build();
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();
    this.validator = factory.getSchema(start, config);
  }

  /**
   * @throws IllegalArgumentException when the program holds no such schema
   */
  static Schema of(String name) {
    return LOADED.computeIfAbsent(name, n -> load(n, ""));
  }

  static Schema of(String name, String definition) {
    return LOADED.computeIfAbsent(name + "#" + definition, n -> load(name, definition));
  }

  private static Schema load(String name, String definition) {
    String resource = "/schemas/" + name + ".schema.json";
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No schema " + resource + " on the class path");
      }
      ObjectNode document = (ObjectNode) JSON.readTree(in);
      document.remove("$id");
      return new Schema(
          name, document, definition.isEmpty() ? document : part(document, definition));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read schema " + resource, e);
    }
  }

  /** A schema of the definition alone, which keeps all definitions for its references. */
  private static JsonNode part(JsonNode document, String definition) {
    JsonNode found = document.path("definitions").path(definition);
    if (!(found instanceof ObjectNode object)) {
      throw new IllegalArgumentException("The schema has no definition " + definition);
    }
    ObjectNode copy = object.deepCopy();
    copy.set("$schema", document.path("$schema"));
    copy.set("definitions", document.path("definitions"));
    return copy;
  }

  String name() {
    return name;
  }

  SchemaView view() {
    return view;
  }

  Set<ValidationMessage> validate(YamlNode root) {
    return validator.validate(YamlJson.of(root));
  }
}
