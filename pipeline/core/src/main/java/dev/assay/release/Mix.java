package dev.assay.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * {@code mix.json}: how often a loader is to take what, so that the mixture is the one asked for.
 * Nothing is copied for it: a part that is to be seen twice has two epochs.
 *
 * @param by source, language or domain
 * @param unit of the weights asked for
 * @param tokenizer that counted
 * @param budget tokens asked for in all; 0 when it was left open
 * @param parts by name
 * @param missing names with a weight of which the release holds no training text
 */
public record Mix(
    String by, String unit, String tokenizer, long budget, List<Part> parts, List<String> missing) {
  /** Name of the file. */
  public static final String FILE = "mix.json";

  public Mix {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /**
   * One source, language or domain.
   *
   * @param name of it
   * @param weight as asked for
   * @param documents for training
   * @param tokens of them
   * @param target tokens to be seen
   * @param isShort whether fewer are seen than asked for, since no part is passed over more often
   *     than allowed
   * @param shards where its documents are
   */
  public record Part(
      String name,
      double weight,
      long documents,
      long tokens,
      double target,
      boolean isShort,
      List<InShard> shards) {
    public Part {
      shards = List.copyOf(shards);
    }

    /** Passes over it. */
    double epochs() {
      return target / tokens;
    }
  }

  /**
   * What a shard holds of a part.
   *
   * @param path of the shard
   * @param documents in it
   * @param tokens of them
   */
  public record InShard(String path, long documents, long tokens) {}

  /** Tokens that are seen in all. */
  double total() {
    return parts.stream().mapToDouble(Part::target).sum();
  }

  /** Share of a part among the tokens that are seen. */
  double proportion(Part part) {
    return part.target() / total();
  }

  /** Share of a part among the documents that are drawn, for loaders that draw documents. */
  double documentProportion(Part part) {
    double all = parts.stream().mapToDouble(each -> each.epochs() * each.documents()).sum();
    return part.epochs() * part.documents() / all;
  }

  /** Indented, with a line end. */
  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", "assay/mix/v1").put("by", by).put("unit", unit).put("tokenizer", tokenizer);
    json.put("tokens", Math.round(total()));
    if (budget > 0) {
      json.put("budget", budget);
    }
    ArrayNode list = json.putArray("parts");
    parts.forEach(part -> part(part, list.addObject()));
    ArrayNode absent = json.putArray("missing");
    missing.forEach(absent::add);
    return Json.pretty(json);
  }

  private void part(Part part, ObjectNode json) {
    json.put("name", part.name())
        .put("weight", part.weight())
        .put("documents", part.documents())
        .put("tokens", part.tokens())
        .put("target-tokens", Math.round(part.target()))
        .put("epochs", part.epochs())
        .put("proportion", proportion(part))
        .put("document-proportion", documentProportion(part))
        .put("short", part.isShort());
    ArrayNode shards = json.putArray("shards");
    for (InShard shard : part.shards()) {
      shards
          .addObject()
          .put("path", shard.path())
          .put("documents", shard.documents())
          .put("tokens", shard.tokens());
    }
  }
}
