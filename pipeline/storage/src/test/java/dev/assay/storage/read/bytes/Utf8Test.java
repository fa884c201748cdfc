package dev.assay.storage.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The oracle is the decoder of the JDK. */
class Utf8Test {
  private static final String SAMPLE = "plain text, é, 汉字, 😀, more plain text than eight bytes";

  @Test
  void agreesWithTheDecoderOfTheJdkOnDamagedText() {
    long seed = 20_261_125;
    Random random = new Random(seed);
    byte[] valid = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = valid.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      int from = random.nextInt(4);
      int to = bytes.length - random.nextInt(4);
      assertThat(Utf8.firstInvalid(bytes, from, to))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(oracle(bytes, from, to));
    }
  }

  @Test
  void everyShortSequenceIsJudgedAsByTheJdk() {
    byte[] bytes = new byte[4];
    for (int lead = 0x80; lead < 0x100; lead++) {
      for (int second = 0; second < 0x100; second += 3) {
        bytes[0] = (byte) lead;
        bytes[1] = (byte) second;
        bytes[2] = (byte) 0x80;
        bytes[3] = (byte) 0xBF;
        assertThat(Utf8.firstInvalid(bytes, 0, 4) < 0)
            .as("%x %x", lead, second)
            .isEqualTo(oracle(bytes, 0, 4) < 0);
      }
    }
  }

  private static int oracle(byte[] bytes, int from, int to) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(200), true);
    return result.isError() ? in.position() : -1;
  }
}
