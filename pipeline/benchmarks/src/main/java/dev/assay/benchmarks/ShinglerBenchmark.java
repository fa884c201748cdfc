package dev.assay.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.dedup.SignatureConfig;
import dev.assay.dedup.Signer;
import dev.assay.text.ShingleConfig;
import dev.assay.text.Shingler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Megabytes (10^6 bytes of UTF-8) per second and thread of shingling, signing and the digest of the
 * dedup text, over the real documents of one file of the corpora in {@code ASSAY_SHARED}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ShinglerBenchmark {

  /** The texts of one language. */
  @State(Scope.Thread)
  public static class Texts {

    /** English manuals, Chinese prose. */
    @Param({"platform-docs/part-00.jsonl.gz", "classics-zh/prose.jsonl.gz"})
    String file = "";

    final List<String> texts = new ArrayList<>();
    long bytes;
    final Shingler shingler = new Shingler(ShingleConfig.DEFAULT);
    final SignatureConfig config = SignatureConfig.forThreshold(0.8, 0.99);
    final Signer signer = new Signer(config);
    final int[] signature = new int[config.values()];

    /** Reads the file. */
    @Setup
    public void read() throws IOException {
      String shared = System.getenv().getOrDefault("ASSAY_SHARED", "../shared");
      Path path = Path.of(shared, "corpora").resolve(file);
      ObjectMapper mapper = new ObjectMapper();
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String text = mapper.readTree(line).get("text").asText();
          texts.add(text);
          bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
      }
    }
  }

  /** The measure. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Volume {
    public double megabytes;
  }

  /** Shingles alone. */
  @Benchmark
  public int shingles(Texts in, Volume volume) {
    int sum = 0;
    for (String text : in.texts) {
      in.shingler.shingle(text);
      sum += in.shingler.distinct();
    }
    volume.megabytes += in.bytes / 1e6;
    return sum;
  }

  /** Shingles and signature, as they are computed for every document. */
  @Benchmark
  public int shinglesAndSignature(Texts in, Volume volume) {
    int sum = 0;
    for (String text : in.texts) {
      in.shingler.shingle(text);
      if (in.shingler.distinct() > 0) {
        in.signer.sign(in.shingler.hashes(), in.shingler.distinct(), in.signature);
        sum += in.signature[0];
      }
    }
    volume.megabytes += in.bytes / 1e6;
    return sum;
  }

  /** SHA-256 of the dedup text alone. */
  @Benchmark
  public int digest(Texts in, Volume volume) {
    int sum = 0;
    for (String text : in.texts) {
      sum += in.shingler.textSha256(text)[0];
    }
    volume.megabytes += in.bytes / 1e6;
    return sum;
  }
}
