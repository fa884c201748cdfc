package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.Split;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Packed;
import dev.assay.storage.read.columns.ParquetFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files of every format: no crash, no hang, ordinals without gaps (which {@link Read}
 * checks), and nothing lost without a word.
 */
class MutantsTest {
  private static final int FEW_OF_EACH = 20;

  /** Of 30 samples: 3,000 mutants. */
  private static final int MANY_OF_EACH = 100;

  private static final String NEIGHBOR = "neighbor.txt";
  private static final String TEXT = "fields: {id: id, text: text}";

  @TempDir Path folder;

  private final List<Sample> samples = new ArrayList<>();

  private record Sample(String file, byte[] content, int records, String... keys) {}

  @BeforeEach
  void makeSamples() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder csv = new StringBuilder("id,text\n");
    StringBuilder pages = new StringBuilder();
    List<byte[]> warc = new ArrayList<>();
    List<byte[]> members = new ArrayList<>();
    List<Consumer<Group>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text =
          "Record " + i + " 文本 of some length, 😀 with \\\"quotes\\\"; ".repeat(1 + i % 5);
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append(text).append("\"}\n");
      csv.append(i).append(",\"").append(text.replace("\\\"", "\"\"")).append("\nmore\"\n");
      pages.append("<p>").append(text).append("</p><ul><li>x</ul>");
      byte[] page = WarcFixture.page("r" + i, "<title>t</title><p>" + text);
      warc.add(page);
      members.add(Packed.gzip(page));
      String id = Integer.toString(i);
      rows.add(
          row -> {
            row.add("id", id);
            row.add("text", text);
          });
    }
    byte[] jsonl = lines.toString().getBytes(StandardCharsets.UTF_8);
    byte[] html = pages.toString().getBytes(StandardCharsets.UTF_8);
    byte[] table = csv.toString().getBytes(StandardCharsets.UTF_8);
    samples.add(new Sample("a.jsonl", jsonl, 40, TEXT));
    samples.add(new Sample("b.jsonl.gz", Packed.gzip(jsonl), 40, TEXT));
    samples.add(new Sample("c.jsonl.zst", Packed.zstd(jsonl), 40, TEXT));
    samples.add(new Sample("d.csv", table, 40, TEXT));
    samples.add(new Sample("e.csv.gz", Packed.gzip(table), 40, TEXT));
    samples.add(new Sample("f.txt", html, 1));
    samples.add(new Sample("g.md.zst", Packed.zstd(html), 1));
    samples.add(new Sample("h.html", html, 1));
    samples.add(new Sample("i.html.gz", Packed.gzip(html), 1));
    samples.add(new Sample("j.warc", Packed.joined(warc.toArray(new byte[0][])), 40));
    samples.add(new Sample("k.warc.gz", Packed.joined(members.toArray(new byte[0][])), 40));
    samples.add(new Sample("l.parquet", parquet(FLAT, 2_000, rows), 40, TEXT));
    samples.add(new Sample("m.parquet", parquet(NESTED, 1 << 20, rows), 40, TEXT));
    addMore(jsonl, table, html);
    addPackages(jsonl, html);
  }

  private void addMore(byte[] jsonl, byte[] table, byte[] html) throws IOException {
    String list = new String(jsonl, StandardCharsets.UTF_8).strip().replace("\n", ",\n");
    byte[] json = Packages.text("{\"data\":[" + list + "]}");
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><feed>");
    StringBuilder wet = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      xml.append("<item id='").append(i).append("'><text>一 &amp; two <i>").append(i);
      xml.append("</i></text></item>\n");
    }
    byte[] feed = Packages.text(xml.append("</feed>").toString());
    for (int i = 0; i < 40; i++) {
      byte[] text = Packages.text("text " + i + " 文本");
      String record =
          new String(
              WarcFixture.record("conversion", "c" + i, "https://example.org/" + i, text),
              StandardCharsets.UTF_8);
      wet.append(record.replace("application/http; msgtype=conversion", "text/plain"));
    }
    samples.add(new Sample("n.json", json, 40, TEXT, "records: data"));
    samples.add(new Sample("o.json.bz2", Packed.bzip2(json), 40, TEXT, "records: data"));
    samples.add(
        new Sample("p.xml", feed, 40, "fields: {id: '@id', text: text}", "records: feed.item"));
    samples.add(new Sample("q.xml.xz", Packed.xz(feed), 1));
    samples.add(new Sample("r.wet", Packages.text(wet.toString()), 40));
    samples.add(new Sample("s.wet.lz4", Packed.lz4(Packages.text(wet.toString())), 40));
    samples.add(new Sample("t.tsv.bz2", Packed.bzip2(tabbed(table)), 40, TEXT));
    byte[] utf16 = new String(jsonl, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    samples.add(new Sample("u.jsonl", utf16, 40, TEXT));
    samples.add(new Sample("v.txt.xz", Packed.xz(html), 1));
  }

  private static byte[] tabbed(byte[] table) {
    return Packages.text(
        new String(table, StandardCharsets.UTF_8)
            .replace("id,text", "id\ttext")
            .replace(",\"", "\t\""));
  }

  private void addPackages(byte[] jsonl, byte[] html) throws IOException {
    Map<String, byte[]> files = Map.of("a.jsonl", jsonl, "b/页.html", html, "c.txt", jsonl);
    byte[] tar = Packages.tar(files);
    List<List<Packages.Line>> pages = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      pages.add(Packages.page(i, "Some text of a page", "and another line " + i));
    }
    samples.add(new Sample("A.pdf", Packages.pdf(pages), 1));
    samples.add(new Sample("B.docx", Packages.docx("One.", "二。"), 1));
    samples.add(new Sample("C.xlsx", Packages.xlsx(), 1));
    samples.add(new Sample("D.pptx", Packages.pptx(), 1));
    samples.add(new Sample("E.epub", Packages.epub(), 1));
    samples.add(new Sample("F.zip", Packages.zip(files), 42, TEXT));
    samples.add(new Sample("G.tar", tar, 42, TEXT));
    samples.add(new Sample("H.tar.gz", Packed.gzip(tar), 42, TEXT));
    byte[] nested = Packages.zip(Map.of("in.tar.xz", Packed.xz(tar), "x.txt", jsonl));
    samples.add(new Sample("I.zip", nested, 43, TEXT));
  }

  private static final String FLAT =
      "message m { optional binary id (STRING); optional binary text (STRING); }";
  private static final String NESTED =
      "message m { optional binary id (STRING); optional binary text (STRING);"
          + " optional group g { optional int32 x; } }";

  private byte[] parquet(String schema, long rowGroup, List<Consumer<Group>> rows)
      throws IOException {
    Path file = folder.resolve("sample.parquet");
    ParquetFixture.write(file, schema, rowGroup, rows);
    return Files.readAllBytes(file);
  }

  @Test
  void samplesAreWhole() throws IOException {
    for (Sample sample : samples) {
      Read read = Read.of(TestSource.of(folder, sample.file, sample.content, sample.keys));
      assertThat(read.lost).as(sample.file).isEmpty();
      assertThat(read.documents).as(sample.file).hasSize(sample.records);
    }
  }

  @Test
  void everyMutantEndsInDocumentsAndUnreadableRegions() throws IOException {
    mutate(1, FEW_OF_EACH);
  }

  @Tag("slow")
  @Test
  void thousandsOfMutantsEndInDocumentsAndUnreadableRegions() throws IOException {
    assertThat(samples.size() * MANY_OF_EACH).isGreaterThanOrEqualTo(2_000);
    mutate(1_000, MANY_OF_EACH);
  }

  private void mutate(long firstSeed, int count) throws IOException {
    Files.writeString(folder.resolve(NEIGHBOR), "untouched");
    for (Sample sample : samples) {
      for (long seed = firstSeed; seed < firstSeed + count; seed++) {
        Random random = new Random(seed);
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        byte[] mutant = damage.of(sample.content, random);
        String name = sample.file + ", " + damage + ", seed " + seed;
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> check(sample, damage, mutant, name), name);
      }
    }
  }

  private void check(Sample sample, Damage damage, byte[] mutant, String name) throws IOException {
    Files.write(folder.resolve(sample.file), mutant);
    SourceContract source =
        TestSource.in(folder, "{" + sample.file + "," + NEIGHBOR + "}", sample.keys);
    Read read = new Read();
    Read other = new Read();
    Problems problems = new Problems();
    for (Split split : SplitPlanner.plan(source, 3_000, problems)) {
      (split.origin().equals(NEIGHBOR) ? other : read).add(split, source);
    }
    assertThat(other.texts()).as(name).containsExactly("untouched");
    boolean packed = sample.file.matches(".*(gz|zst|bz2|xz|lz4)");
    boolean sealed = packed && !sample.file.contains("warc");
    if (sealed && damage != Damage.DUPLICATE && !Arrays.equals(mutant, sample.content)) {
      boolean silent = read.lost.isEmpty() && read.documents.size() < sample.records;
      assertThat(silent).as(name + ": records are missing without a word").isFalse();
    }
    boolean something = mutant.length > 0 && problems.list().isEmpty();
    if (something && sample.records == 1) {
      assertThat(read.count()).as(name).isEqualTo(1);
    }
    if (damage == Damage.FLIP && sample.file.endsWith(".jsonl")) {
      assertThat(read.count()).as(name).isBetween(39, 42);
    }
  }

  /** What happens to files. */
  private enum Damage {
    TRUNCATE,
    FLIP,
    SPLICE,
    EMPTY,
    DUPLICATE,
    ZEROS;

    byte[] of(byte[] whole, Random random) {
      int a = random.nextInt(whole.length);
      int b = random.nextInt(whole.length);
      int from = Math.min(a, b);
      int to = Math.max(a, b);
      byte[] mutant = whole.clone();
      switch (this) {
        case TRUNCATE -> mutant = Arrays.copyOf(whole, a);
        case FLIP -> mutant[a] ^= (byte) (1 << random.nextInt(8));
        case SPLICE ->
            mutant =
                Packed.joined(
                    Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
        case EMPTY -> mutant = random.nextBoolean() ? new byte[0] : Arrays.copyOf(whole, 1);
        case DUPLICATE ->
            mutant =
                Packed.joined(
                    Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
        case ZEROS -> Arrays.fill(mutant, from, Math.min(to, from + 100), (byte) 0);
      }
      return mutant;
    }
  }
}
