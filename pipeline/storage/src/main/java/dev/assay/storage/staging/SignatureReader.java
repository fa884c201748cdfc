package dev.assay.storage.staging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads signatures that {@link SignatureWriter} wrote: in order, or by place. */
public final class SignatureReader implements AutoCloseable {
  private static final int ROWS = 512;

  private final SeekableByteChannel in;
  private final int width;
  private final ByteBuffer buffer;
  private long next;
  private long firstBuffered;
  private int rowsBuffered;

  public SignatureReader(SeekableByteChannel in, int values) {
    this.in = in;
    this.width = values * Integer.BYTES;
    this.buffer = ByteBuffer.allocate(ROWS * width);
  }

  /** Reads the next signature into {@code out}. */
  public void next(int[] out) throws IOException {
    if (next >= firstBuffered + rowsBuffered || next < firstBuffered) {
      fill(next);
    }
    buffer.position((int) (next - firstBuffered) * width);
    buffer.slice().asIntBuffer().get(out);
    next++;
  }

  /** Reads the signature of the record at this place of its unit. */
  public int[] at(int row) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(width);
    in.position((long) row * width);
    while (bytes.hasRemaining()) {
      if (in.read(bytes) < 0) {
        throw new EOFException("There is no signature " + row);
      }
    }
    int[] signature = new int[width / Integer.BYTES];
    bytes.flip().asIntBuffer().get(signature);
    return signature;
  }

  private void fill(long row) throws IOException {
    in.position(row * width);
    buffer.clear();
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        break;
      }
    }
    firstBuffered = row;
    rowsBuffered = buffer.position() / width;
    if (rowsBuffered == 0) {
      throw new EOFException("There is no signature " + row);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
