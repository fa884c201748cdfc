package dev.assay.benchmarks;

import dev.assay.detect.Detectors;
import dev.assay.detect.Findings;
import dev.assay.detect.Probe;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Time to look through a million characters of ordinary text with numbers but no findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DetectorBenchmark {

  private static final int LENGTH = 1_000_000;

  @Param({"en", "zh"})
  private String language = "en";

  @Param({"kinds", "kinds+10000-words"})
  private String probes = "kinds";

  private String text = "";
  private ProbeScanner scanner = ProbeSet.of(List.of()).scanner(LocalDate.EPOCH);

  @Setup
  public void prepare() {
    Random random = new Random(1);
    text = language.equals("en") ? words(random) : han(random);
    List<Probe> wanted = new ArrayList<>();
    Detectors.all().forEach(detector -> wanted.add(new Probe.Kind(detector.id())));
    if (!probes.equals("kinds")) {
      wanted.add(new Probe.Keywords("list", list(random), ""));
    }
    scanner = ProbeSet.of(wanted).scanner(LocalDate.of(2026, 11, 23));
  }

  @Benchmark
  public Findings scan() {
    return scanner.scan(text);
  }

  private static String words(Random random) {
    StringBuilder out = new StringBuilder(LENGTH);
    while (out.length() < LENGTH) {
      int letters = 2 + random.nextInt(8);
      for (int i = 0; i < letters; i++) {
        out.append((char) ('a' + random.nextInt(26)));
      }
      out.append(random.nextInt(12) == 0 ? " " + random.nextInt(3000) + " " : " ");
    }
    return out.toString();
  }

  private static String han(Random random) {
    StringBuilder out = new StringBuilder(LENGTH);
    while (out.length() < LENGTH) {
      out.append((char) (0x4E00 + random.nextInt(3000)));
      if (random.nextInt(25) == 0) {
        out.append(random.nextInt(3000));
      }
    }
    return out.toString();
  }

  private static List<String> list(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 4 + random.nextInt(4);
      for (int k = 0; k < length; k++) {
        word.append(
            i % 2 == 0
                ? (char) ('a' + random.nextInt(26))
                : (char) (0x4E00 + random.nextInt(3000)));
      }
      words.add(word.toString());
    }
    return words;
  }
}
