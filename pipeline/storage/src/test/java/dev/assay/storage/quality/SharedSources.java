package dev.assay.storage.quality;

import dev.assay.config.SourceFile;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import dev.assay.text.LanguageIdentifier;
import dev.assay.text.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The documents of the thirteen real sources, normalised as a run does. */
final class SharedSources {

  /**
   * @param text normalised
   * @param language BCP 47 code or {@code und}
   */
  record Document(SourceContract source, String text, String language) {}

  private SharedSources() {}

  /** By source, in the order of the contracts; the test is skipped where the corpora are absent. */
  static Map<String, List<Document>> read() throws IOException {
    String given = System.getenv("ASSAY_SHARED");
    Path shared =
        given == null
            ? Path.of(System.getProperty("assay.home", "."), "..", "shared")
            : Path.of(given);
    Path contracts = shared.resolve("corpora/sources.yaml").normalize();
    Assumptions.assumeTrue(
        Files.exists(contracts),
        "no real corpora at " + shared + "; set ASSAY_SHARED to the folder that holds them");
    Problems problems = new Problems();
    Map<String, List<Document>> documents = new LinkedHashMap<>();
    for (SourceContract source : SourceFile.read(contracts, problems)) {
      List<Document> of = documents.computeIfAbsent(source.id(), id -> new ArrayList<>());
      for (Split split : SplitPlanner.plan(source, Long.MAX_VALUE / 2, problems)) {
        Readers.read(split, source, new Sink(source, of));
      }
    }
    problems.throwIfErrors();
    return documents;
  }

  private static final class Sink implements RecordSink {
    private final SourceContract source;
    private final List<Document> documents;
    private final Normaliser normaliser;
    private final LanguageIdentifier languages = new LanguageIdentifier();

    Sink(SourceContract source, List<Document> documents) {
      this.source = source;
      this.documents = documents;
      this.normaliser = Normaliser.of(source.normalise());
    }

    @Override
    public void document(RawDocument raw) {
      String text = normaliser.normalise(raw.text()).text();
      documents.add(new Document(source, text, languages.identify(text).code()));
    }

    @Override
    public void unreadable(Unreadable region) {
      throw new AssertionError(source.id() + " holds an unreadable record");
    }
  }
}
