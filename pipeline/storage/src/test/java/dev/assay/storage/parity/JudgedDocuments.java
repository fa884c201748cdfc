package dev.assay.storage.parity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.config.SourceFile;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The documents of the real corpora that datatrove judged and that are no HTML. */
final class JudgedDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param source the contract it came under
   * @param text as in its file
   * @param verdicts what datatrove 0.10.1 decided, by filter
   */
  record Judged(String id, SourceContract source, String text, JsonNode verdicts) {}

  private JudgedDocuments() {}

  /** In the order of the verdicts; the test is skipped where the corpora are absent. */
  static List<Judged> read() throws IOException {
    Path shared = shared();
    Map<String, Judged> texts = texts(shared.resolve("corpora/sources.yaml"));
    List<Judged> judged = new ArrayList<>();
    try (InputStream in =
        Files.newInputStream(shared.resolve("truth/datatrove-verdicts.jsonl.gz"))) {
      for (JsonNode verdicts : lines(in)) {
        Judged found = texts.get(verdicts.get("id").asText());
        if (found != null) {
          judged.add(new Judged(found.id(), found.source(), found.text(), verdicts));
        }
      }
    }
    return judged;
  }

  /** Lines of gzipped JSON. */
  static List<JsonNode> lines(InputStream packed) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(packed)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static Path shared() {
    String given = System.getenv("ASSAY_SHARED");
    Path folder =
        given == null
            ? Path.of(System.getProperty("assay.home", "."), "..", "shared")
            : Path.of(given);
    Assumptions.assumeTrue(
        Files.isDirectory(folder.resolve("corpora")),
        "no real corpora at " + folder + "; set ASSAY_SHARED to the folder that holds them");
    return folder.normalize();
  }

  private static Map<String, Judged> texts(Path contracts) throws IOException {
    Problems problems = new Problems();
    Map<String, Judged> texts = new HashMap<>();
    for (SourceContract source : SourceFile.read(contracts, problems)) {
      if (!source.format().equals("html") && !source.format().equals("warc")) {
        for (Split split : SplitPlanner.plan(source, Long.MAX_VALUE / 2, problems)) {
          Readers.read(split, source, new Sink(split, source, texts));
        }
      }
    }
    problems.throwIfErrors();
    return texts;
  }

  private record Sink(Split split, SourceContract source, Map<String, Judged> texts)
      implements RecordSink {

    @Override
    public void document(RawDocument document) {
      String name = split.origin().substring(split.origin().lastIndexOf('/') + 1);
      String id = document.key() == null ? "rust-lang/rfcs@HEAD:text/" + name : document.key();
      Judged before =
          texts.put(id, new Judged(id, source, document.text(), JSON.createObjectNode()));
      if (before != null) {
        throw new AssertionError("two documents are called " + id);
      }
    }

    @Override
    public void unreadable(Unreadable region) {
      throw new AssertionError(split.origin() + " holds an unreadable record");
    }
  }
}
