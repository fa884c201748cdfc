package dev.assay.storage.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.Split;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle cuts the whole content at once, byte by byte. */
class RecordFramerTest {
  @TempDir Path folder;

  @Test
  void framesAsTheOracleDoesForAnySizeOfSplitAndAnyLimit() throws IOException {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      byte[] content = lines(random, random.nextInt(4) == 0 ? 900_000 : 3_000);
      long longest = random.nextBoolean() ? 50_000_000 : 1 + random.nextInt(2_000);
      List<String> expected = oracle(content, longest);
      long size = 1 + random.nextInt(random.nextBoolean() ? 40 : content.length);
      if (content.length / size > 2_000) {
        size = content.length / 2_000;
      }
      assertThat(framed(content, size, longest))
          .as("seed %d, splits of %d bytes, at most %d", seed, size, longest)
          .isEqualTo(expected);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstRecordWhereverTheSplitEnds() throws IOException {
    byte[] content = "\uFEFFone\ntwo\n".getBytes(StandardCharsets.UTF_8);
    List<String> whole = framed(content, 1_000, 100);
    assertThat(whole).hasSize(2);
    for (int size = 1; size < content.length; size++) {
      assertThat(framed(content, size, 100)).as("splits of %d", size).isEqualTo(whole);
    }
  }

  private static byte[] lines(Random random, int length) {
    byte[] content = new byte[length + random.nextInt(5)];
    int often = 2 + random.nextInt(random.nextBoolean() ? 20 : 400_000);
    for (int i = 0; i < content.length; i++) {
      int what = random.nextInt(often);
      content[i] = (byte) (what == 0 ? '\n' : what == 1 ? '\r' : 'a' + random.nextInt(26));
    }
    return content;
  }

  private static List<String> oracle(byte[] content, long longest) {
    List<String> records = new ArrayList<>();
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    long start = 0;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == '\n') {
        records.add(described(start, withoutReturn(record.toByteArray()), longest));
        record.reset();
        start = i + 1;
      } else {
        record.write(content[i]);
      }
    }
    if (record.size() > 0) {
      records.add(described(start, record.toByteArray(), longest));
    }
    return records;
  }

  private static byte[] withoutReturn(byte[] record) {
    boolean ends = record.length > 0 && record[record.length - 1] == '\r';
    return ends ? java.util.Arrays.copyOf(record, record.length - 1) : record;
  }

  private static String described(long offset, byte[] record, long longest) {
    String digest = HexFormat.of().formatHex(new Sha256().of(record));
    return offset + "+" + record.length + (record.length > longest ? " long " : " ") + digest;
  }

  private List<String> framed(byte[] content, long splitSize, long longest) throws IOException {
    Path file = Files.write(folder.resolve("lines"), content);
    List<String> records = new ArrayList<>();
    for (long start = 0; start < content.length; start += splitSize) {
      long end = Math.min(content.length, start + splitSize);
      Split split = new Split("s", "lines", file.toString(), "jsonl", "none", 0, start, end, false);
      try (RecordFramer framer = RecordFramer.open(split, new LineEnds(), longest)) {
        while (framer.next()) {
          String digest = HexFormat.of().formatHex(framer.sha256());
          records.add(
              framer.offset()
                  + "+"
                  + framer.length()
                  + (framer.isTooLong() ? " long " : " ")
                  + digest);
        }
      }
    }
    return records;
  }
}
