package dev.assay.benchmarks;

import dev.assay.detect.Findings;
import dev.assay.detect.Probe;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to look for a list of words, half English and half Chinese, in texts of the shared corpora of
 * 8 MB in UTF-8; 8000 divided by the milliseconds is MB/s. Wanted: 90 English and 150 Chinese at
 * 10,000 words, 50 and 85 at 80,000.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KeywordBenchmark {
  private static final int BYTES = 8_000_000;

  @Param({"en", "zh"})
  private String language = "en";

  @Param({"10000", "80000"})
  private int words = 10_000;

  private List<char[]> texts = List.of();
  private ProbeScanner scanner = ProbeSet.of(List.of()).scanner(LocalDate.EPOCH);

  @Setup
  public void prepare() throws IOException {
    KeywordTexts corpus = KeywordTexts.read(BYTES);
    texts = corpus.of(language);
    Probe list = new Probe.Keywords("list", corpus.words(words), "");
    scanner = ProbeSet.of(List.of(list)).scanner(LocalDate.of(2026, 11, 23));
  }

  @Benchmark
  public int scan() {
    int found = 0;
    for (char[] text : texts) {
      Findings findings = scanner.scan(text, text.length);
      found += findings.count(0);
    }
    return found;
  }

  /** The same by hand, without JMH: prints MB/s. */
  public static void main(String[] arguments) throws IOException {
    for (String language : List.of("en", "zh")) {
      for (int words : new int[] {10_000, 80_000}) {
        KeywordBenchmark benchmark = new KeywordBenchmark();
        benchmark.language = language;
        benchmark.words = words;
        long begin = System.nanoTime();
        benchmark.prepare();
        long built = System.nanoTime() - begin;
        double best = 0;
        int found = 0;
        for (int i = 0; i < 12; i++) {
          long start = cpu();
          found = benchmark.scan();
          best = Math.max(best, bytes(benchmark.texts) * 1e3 / (cpu() - start));
        }
        System.out.printf(
            "%s %d words: %.0f MB/s, %d found, prepared in %d ms%n",
            language, words, best, found, built / 1_000_000);
      }
    }
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long bytes(List<char[]> texts) {
    return texts.stream()
        .mapToLong(text -> new String(text).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
