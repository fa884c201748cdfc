package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.storage.duplicates.Group;
import dev.assay.storage.duplicates.Pair;
import dev.assay.text.WordDiff;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups, pairs and differences as tables or as one JSON document. */
final class DuplicatesReport {
  /** Of what two texts share, so many characters beside a difference are shown. */
  private static final int CONTEXT = 60;

  private final boolean json;
  private final ObjectNode document = JsonText.of("duplicates");
  private final StringBuilder text = new StringBuilder();

  DuplicatesReport(boolean json) {
    this.json = json;
  }

  void groups(List<Group> groups) {
    ArrayNode list = document.putArray("largest");
    Table table = new Table("copies", "exact", "near", "least", "kept", "copies came from");
    for (Group group : groups) {
      ObjectNode node = list.addObject();
      node.put("twin", group.twin()).put("twin-release", group.twinRelease());
      node.put("exact", group.exact()).put("near", group.near());
      node.put("least-similarity", group.leastSimilarity());
      group.sources().forEach(node.putObject("sources")::put);
      table.row(
          Long.toString(group.copies()),
          Long.toString(group.exact()),
          Long.toString(group.near()),
          number(group.leastSimilarity()),
          named(group.twin(), group.twinRelease()),
          group.sources().entrySet().stream()
              .map(source -> source.getKey() + " " + source.getValue())
              .collect(Collectors.joining(", ")));
    }
    text.append(groups.isEmpty() ? "No duplicates were removed.\n" : table.render());
  }

  void pairs(String key, List<Pair> pairs) {
    ArrayNode list = document.putArray(key);
    Table table = new Table("similar", "kind", "document", "license", "like", "its license");
    for (Pair pair : pairs) {
      ObjectNode node = list.addObject();
      node.put("kind", pair.kind()).put("id", pair.id()).put("license", pair.license());
      node.put("twin", pair.twin()).put("twin-release", pair.twinRelease());
      node.put("twin-license", pair.twinLicense()).put("similarity", pair.similarity());
      table.row(
          number(pair.similarity()),
          pair.kind(),
          pair.id(),
          known(pair.license()),
          named(pair.twin(), pair.twinRelease()),
          known(pair.twinLicense()));
    }
    text.append(pairs.isEmpty() ? "There are none.\n" : table.render());
  }

  /** Adds what differs between two documents. */
  void difference(String a, String b, List<WordDiff.Piece> pieces) {
    ObjectNode node = document.withArray("differences").addObject().put("a", a).put("b", b);
    ArrayNode list = node.putArray("pieces");
    text.append("\n- ").append(a).append("\n+ ").append(b).append("\n\n");
    for (int i = 0; i < pieces.size(); i++) {
      WordDiff.Piece piece = pieces.get(i);
      list.addObject().put(word(piece.kind()), piece.text());
      switch (piece.kind()) {
        case BOTH -> text.append(shortened(piece.text(), i > 0, i < pieces.size() - 1));
        case ONLY_FIRST -> text.append("[-").append(piece.text()).append("-]");
        case ONLY_SECOND -> text.append("{+").append(piece.text()).append("+}");
      }
    }
    text.append('\n');
  }

  int print(Console console) {
    if (json) {
      return JsonText.print(console, document, ExitCode.OK);
    }
    console.out().print(text);
    console.out().flush();
    return ExitCode.OK;
  }

  private static String word(WordDiff.Kind kind) {
    return switch (kind) {
      case BOTH -> "both";
      case ONLY_FIRST -> "a";
      case ONLY_SECOND -> "b";
    };
  }

  /** The ends that stand beside a difference. */
  private static String shortened(String shared, boolean before, boolean after) {
    String head = before ? start(shared) : "";
    String tail = after ? end(shared) : "";
    return shared.length() <= head.length() + tail.length() ? shared : head + " … " + tail;
  }

  private static String start(String text) {
    int end = Math.min(CONTEXT, text.length());
    return text.substring(
        0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private static String end(String text) {
    int start = Math.max(0, text.length() - CONTEXT);
    boolean inside = start < text.length() && Character.isLowSurrogate(text.charAt(start));
    return text.substring(inside ? start + 1 : start);
  }

  private static String number(double similarity) {
    return String.format(Locale.ROOT, "%.4f", similarity);
  }

  private static String named(String id, @Nullable String release) {
    return release == null ? id : id + " in " + release;
  }

  private static String known(@Nullable String license) {
    return license == null ? "unknown" : license;
  }
}
