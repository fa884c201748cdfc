package dev.assay.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Turns weights into tokens to be seen of each part. */
public final class Mixing {
  private final String unit;
  private final SortedMap<String, Double> weights;
  private final double others;
  private final long budget;
  private final double epochs;

  /**
   * @param unit proportion, tokens or documents
   * @param weights by name
   * @param others weight of each part without a name among them; 0 leaves it out
   * @param budget tokens in all, 0 when it is left open
   * @param epochs most passes over any part
   */
  public Mixing(
      String unit, SortedMap<String, Double> weights, double others, long budget, double epochs) {
    this.unit = unit;
    this.weights = weights;
    this.others = others;
    this.budget = budget;
    this.epochs = epochs;
  }

  /**
   * @param held shards by name of the part, of those that hold training text
   */
  public Mix of(String by, String tokenizer, SortedMap<String, List<Mix.InShard>> held) {
    List<Mix.Part> parts = new ArrayList<>();
    held.forEach(
        (name, shards) -> {
          double weight = weights.getOrDefault(name, others);
          if (weight > 0) {
            parts.add(part(name, weight, shards));
          }
        });
    double scale = scale(parts);
    List<Mix.Part> scaled = parts.stream().map(part -> seen(part, part.target() * scale)).toList();
    List<String> missing =
        weights.entrySet().stream()
            .filter(entry -> entry.getValue() > 0 && !held.containsKey(entry.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new Mix(by, unit, tokenizer, budget, scaled, missing);
  }

  /** With the tokens that the weight alone asks for. */
  private Mix.Part part(String name, double weight, List<Mix.InShard> shards) {
    long documents = shards.stream().mapToLong(Mix.InShard::documents).sum();
    long tokens = Math.max(1, shards.stream().mapToLong(Mix.InShard::tokens).sum());
    double target = unit.equals("documents") ? weight * tokens / documents : weight;
    return new Mix.Part(name, weight, documents, tokens, target, false, shards);
  }

  /** Shares are laid over the budget, or over as much as no part is passed over too often for. */
  private double scale(List<Mix.Part> parts) {
    double asked = parts.stream().mapToDouble(Mix.Part::target).sum();
    if (budget > 0) {
      return budget / asked;
    }
    if (!unit.equals("proportion")) {
      return 1;
    }
    return parts.stream()
        .mapToDouble(part -> epochs * part.tokens() / part.target())
        .min()
        .orElse(1);
  }

  private Mix.Part seen(Mix.Part part, double target) {
    double most = epochs * part.tokens();
    boolean isShort = target > most * (1 + 1e-9);
    return new Mix.Part(
        part.name(),
        part.weight(),
        part.documents(),
        part.tokens(),
        Math.min(target, most),
        isShort,
        part.shards());
  }
}
