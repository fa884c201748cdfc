package dev.assay.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.signal.SignalComputer;
import dev.assay.text.LanguageIdentifier;
import dev.assay.text.Normaliser;
import dev.assay.text.SpacyTokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Milliseconds for {@link #MEGABYTES} MB of real documents: English manuals, Chinese and English
 * algorithm problems, classical Chinese. Divide by it for the figure of the budget. The corpora are
 * taken from {@code ASSAY_SHARED}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class TextBenchmark {
  private static final int MEGABYTES = 10;
  private static final List<String> FILES =
      List.of(
          "algorithms/problems.jsonl.gz",
          "classics-zh/prose.jsonl.gz",
          "platform-docs/part-00.jsonl.gz",
          "classics-zh/poems.jsonl.gz",
          "platform-docs/part-01.jsonl.gz",
          "platform-docs/part-02.jsonl.gz",
          "platform-docs/part-03.jsonl.gz");

  private final List<String> texts = new ArrayList<>();
  private final Normaliser normaliser = Normaliser.standard();
  private final LanguageIdentifier identifier = new LanguageIdentifier();
  private final SignalComputer computer = new SignalComputer();
  private final SignalComputer basic = new SignalComputer(new BitSet());
  private final SpacyTokens spacy = new SpacyTokens();
  private final List<char[]> units = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    String shared = System.getenv("ASSAY_SHARED");
    Path corpora = Path.of(shared == null ? "../shared" : shared, "corpora");
    long left = MEGABYTES * 1_000_000L;
    for (String file : FILES) {
      for (String line : gunzip(corpora.resolve(file)).split("\n")) {
        String text = new ObjectMapper().readTree(line).get("text").asText();
        left -= text.getBytes(StandardCharsets.UTF_8).length;
        if (left < 0) {
          return;
        }
        texts.add(text);
        units.add(text.toCharArray());
      }
    }
    throw new IllegalStateException("Not enough text: %d bytes are missing".formatted(left));
  }

  @Benchmark
  public void normalise(Blackhole hole) {
    texts.forEach(text -> hole.consume(normaliser.normalise(text)));
  }

  @Benchmark
  public void language(Blackhole hole) {
    texts.forEach(text -> hole.consume(identifier.identify(text)));
  }

  @Benchmark
  public void signals(Blackhole hole) {
    texts.forEach(text -> hole.consume(computer.compute(text)));
  }

  /** Without what only runs with such rules compute. */
  @Benchmark
  public void signalsNotAskedFor(Blackhole hole) {
    texts.forEach(text -> hole.consume(basic.compute(text)));
  }

  @Benchmark
  public void spacyWords(Blackhole hole) {
    for (char[] text : units) {
      spacy.split(text, text.length);
      hole.consume(spacy.size());
    }
  }

  private static String gunzip(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
