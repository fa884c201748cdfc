package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.beam.run.DiskNeed;
import dev.assay.beam.run.Preview;
import java.util.List;

/** What a run would do, as text and as JSON. */
final class PreviewReport {
  private PreviewReport() {}

  static String text(Preview preview) {
    StringBuilder out = new StringBuilder();
    out.append(sources(preview.sources()));
    Table stages = new Table("stage", "units", "there already", "to do");
    for (Preview.StageLine line : preview.stages()) {
      stages.row(
          line.stage(),
          Quantities.count(line.units()),
          Quantities.count(line.done()),
          Quantities.count(line.units() - line.done()));
    }
    out.append(stages.render()).append('\n');
    unsplittable(out, preview);
    out.append(disk(preview.disk())).append('\n');
    out.append(outcome(preview)).append('\n');
    return out.toString();
  }

  /** Sources with their files, and an empty line. */
  static String sources(List<Preview.SourceLine> lines) {
    Table table = new Table("source", "license", "files", "splits", "bytes");
    for (Preview.SourceLine line : lines) {
      table.row(
          line.source(),
          line.license(),
          Quantities.count(line.files()),
          Quantities.count(line.splits()),
          Quantities.bytes(line.bytes()));
    }
    return table.render() + "\n";
  }

  private static void unsplittable(StringBuilder out, Preview preview) {
    if (preview.unsplittable().isEmpty()) {
      return;
    }
    out.append("larger than split-size, yet read by one worker alone:\n");
    for (Preview.FileLine line : preview.unsplittable()) {
      out.append("  ").append(line.source()).append(": ").append(line.origin()).append(", ");
      out.append(Quantities.bytes(line.bytes())).append(": ").append(line.why()).append('\n');
    }
    out.append('\n');
  }

  static String disk(DiskNeed disk) {
    return "disk: about "
        + Quantities.bytes(disk.needed())
        + " needed, "
        + Quantities.bytes(disk.free())
        + " free in "
        + disk.folder();
  }

  private static String outcome(Preview preview) {
    return preview.unchanged()
        ? "nothing to do: the release is " + preview.release()
        : "would publish " + preview.release();
  }

  static ObjectNode json(Preview preview) {
    ObjectNode json = JsonText.of("run").put("status", "planned");
    json.put("name", preview.plan().config().name()).put("version", preview.version());
    json.put("release", preview.release().toString());
    json.put("unchanged", preview.unchanged());
    ArrayNode sources = json.putArray("sources");
    preview.sources().forEach(line -> source(sources.addObject(), line));
    ArrayNode stages = json.putArray("stages");
    for (Preview.StageLine line : preview.stages()) {
      ObjectNode stage = stages.addObject().put("stage", line.stage());
      stage.put("units", line.units()).put("done", line.done());
    }
    ArrayNode files = json.putArray("unsplittable");
    for (Preview.FileLine line : preview.unsplittable()) {
      ObjectNode file = files.addObject().put("source", line.source());
      file.put("origin", line.origin()).put("bytes", line.bytes()).put("why", line.why());
    }
    disk(json, preview.disk());
    JsonText.problems(json, preview.problems());
    return json;
  }

  static ObjectNode source(ObjectNode json, Preview.SourceLine line) {
    return json.put("source", line.source())
        .put("license", line.license())
        .put("files", line.files())
        .put("splits", line.splits())
        .put("bytes", line.bytes());
  }

  static void disk(ObjectNode json, DiskNeed disk) {
    json.putObject("disk")
        .put("folder", disk.folder().toString())
        .put("text-bytes-estimated", disk.text())
        .put("needed-bytes", disk.needed())
        .put("free-bytes", disk.free());
  }
}
