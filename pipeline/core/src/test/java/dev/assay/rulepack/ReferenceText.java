package dev.assay.rulepack;

import dev.assay.detect.Detectors;
import dev.assay.rule.Attribute;
import dev.assay.rule.BoundRules;
import dev.assay.rule.LineMeasures;
import dev.assay.rule.Rule;
import dev.assay.signal.Signals;
import dev.assay.signal.measure.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of the reference that follow from packs and registries. */
final class ReferenceText {
  private ReferenceText() {}

  static String packs() {
    StringBuilder out = new StringBuilder();
    out.append("# The shipped rule packs\n\n");
    out.append("Generated from `rules/`; how to read a rule: [rules.md](rules.md).\n");
    shares(out);
    for (String name : ShippedPacks.NAMES) {
      pack(name, Packs.shipped(name), out);
    }
    return out.toString();
  }

  /** What packs keep of real sources, measured by a test of the storage module. */
  private static void shares(StringBuilder out) {
    out.append("\n## What the quality packs keep\n\n");
    out.append(
        "Of a hundred documents of thirteen real sources (6,648 documents), each pack alone:\n");
    out.append(
        "held documents are not kept. A pack is for texts of its kind: sets made for English\n");
    out.append("web pages drop most of other text, and the sets for Chinese all that is not.\n");
    out.append(
        "Measured by `KeptSharesTest`, which writes [pack-shares.tsv](pack-shares.tsv).\n\n");
    List<String[]> rows = shareRows();
    for (int i = 0; i < rows.size(); i++) {
      row(out, rows.get(i));
      if (i == 0) {
        out.append("|---".repeat(rows.get(0).length)).append("|\n");
      }
    }
  }

  private static List<String[]> shareRows() {
    try {
      return Files.readAllLines(Path.of("../../docs/reference/pack-shares.tsv")).stream()
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(String name, BoundRules rules, StringBuilder out) {
    out.append("\n## ").append(RulePacks.SHIPPED).append(name).append("\n\n");
    out.append("| rule | what | when | then | basis |\n|---|---|---|---|---|\n");
    for (Rule rule : rules.rules()) {
      row(
          out,
          "`" + rule.id() + "`",
          rule.title().en() + " · " + rule.title().zh(),
          condition(rule),
          "`" + rule.then() + "`",
          String.join(", ", rule.basis()));
    }
    out.append("\n");
    for (Rule rule : rules.rules()) {
      out.append("- `").append(rule.id()).append("`: ").append(rule.why().en()).append("\n");
      if (!rule.falsePositives().isEmpty()) {
        out.append("  Caught wrongly: ").append(String.join("; ", rule.falsePositives()));
        out.append(".\n");
      }
    }
  }

  private static String condition(Rule rule) {
    String when = "`" + short256(rule.when().toString()) + "`";
    return rule.unless() == null ? when : when + " unless `" + rule.unless() + "`";
  }

  private static String short256(String text) {
    return text.replaceAll("sha256: ([0-9a-f]{8})[0-9a-f]{56}", "sha256: $1…");
  }

  static String signals() {
    return table(Signals.all());
  }

  static String measures() {
    return table(LineMeasures.all());
  }

  private static String table(List<Signal> signals) {
    StringBuilder out = new StringBuilder("| name | unit | what |\n|---|---|---|\n");
    signals.forEach(signal -> row(out, "`" + signal.id() + "`", signal.unit(), signal.meaning()));
    return out.toString();
  }

  static String detectors() {
    StringBuilder out = new StringBuilder("| kind | what | checks | silent |\n|---|---|---|---|\n");
    Detectors.all().forEach(d -> row(out, "`" + d.id() + "`", d.title(), d.checks(), d.silent()));
    return out.toString();
  }

  static String attributes() {
    StringBuilder out = new StringBuilder("| key | words |\n|---|---|\n");
    for (Attribute attribute : Attribute.under("source")) {
      List<String> words = attribute.vocabulary();
      String kind = attribute.isSet() ? "a set of words" : "a word";
      row(
          out,
          "`" + attribute.id().substring("source.".length()) + "`",
          words.isEmpty() ? kind : kind + ": " + String.join(", ", words));
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String... cells) {
    out.append(
        List.of(cells).stream()
            .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
