package dev.assay.storage.staging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes the signatures of a unit, one row of the same size for each of its records, so that any
 * can be read by its place. A record without shingles has a row of zeros.
 */
public final class SignatureWriter implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final WritableByteChannel out;
  private final int values;
  private ByteBuffer buffer;

  /**
   * @param values of a signature
   */
  public SignatureWriter(WritableByteChannel out, int values) {
    this.out = out;
    this.values = values;
    this.buffer = ByteBuffer.allocate(Math.max(BUFFER, values * Integer.BYTES));
  }

  /**
   * @param signature of the next record; empty when it has none
   */
  public void write(int[] signature) throws IOException {
    if (buffer.remaining() < values * Integer.BYTES) {
      flush();
    }
    for (int i = 0; i < values; i++) {
      buffer.putInt(signature.length == 0 ? 0 : signature[i]);
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      out.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
