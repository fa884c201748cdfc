package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceKeyTest {
  private static final long SEED = 20261125;
  private static final int PIECE = 1 << 20;
  private final EvidenceKey key = EvidenceKey.generate();

  private static byte[] lock(EvidenceKey key, String name, byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    key.lock(name, new ByteArrayInputStream(plain), out);
    return out.toByteArray();
  }

  private static byte[] unlock(EvidenceKey key, String name, byte[] locked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    key.unlock(name, new ByteArrayInputStream(locked), out);
    return out.toByteArray();
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }

  @Test
  void whatWasLockedIsUnlockedAlsoAtTheEdgesOfPieces() throws IOException {
    for (int size : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7}) {
      byte[] plain = bytes(size);
      assertThat(unlock(key, "f", lock(key, "f", plain))).as("%d bytes", size).isEqualTo(plain);
    }
    assertThat(EvidenceKey.parse(key.pem()).pem()).isEqualTo(key.pem());
  }

  @Test
  void twoLocksOfTheSameFileDiffer() throws IOException {
    assertThat(lock(key, "f", bytes(10))).isNotEqualTo(lock(key, "f", bytes(10)));
  }

  @Test
  void anyChangedByteAnotherNameAnotherKeyAndACutFileAreRefused() throws IOException {
    byte[] locked = lock(key, "f", bytes(100));
    for (int at = 0; at < locked.length; at++) {
      byte[] changed = locked.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> unlock(key, "f", changed)).isInstanceOf(KeyException.class);
    }
    assertThatThrownBy(() -> unlock(key, "g", locked)).isInstanceOf(KeyException.class);
    assertThatThrownBy(() -> unlock(EvidenceKey.generate(), "f", locked))
        .isInstanceOf(KeyException.class)
        .hasMessageContaining("the key is another one");
  }

  @Test
  void aFileCutBetweenPiecesIsRefused() throws IOException {
    byte[] locked = lock(key, "f", bytes(2 * PIECE));
    byte[] cut = Arrays.copyOf(locked, 40 + PIECE + 16);
    assertThatThrownBy(() -> unlock(key, "f", cut)).isInstanceOf(KeyException.class);
  }
}
