package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text of another encoding as UTF-8. Bytes that mean nothing become the byte FF each, which UTF-8
 * does not know, so that the record that holds them is found to be invalid, and no other.
 */
final class TranscodedStream implements ByteStream {
  private static final int BLOCK = 1 << 15;
  private static final byte INVALID = (byte) 0xFF;

  private final ByteStream from;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer in = ByteBuffer.allocate(BLOCK).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
  private final ByteBuffer out = ByteBuffer.allocate(4 * BLOCK).limit(0);
  private boolean ended;
  private boolean finished;

  TranscodedStream(ByteStream from, Charset encoding) {
    this.from = from;
    this.decoder = encoding.newDecoder();
  }

  @Override
  public int read(byte[] to, int at, int length) throws IOException {
    while (!out.hasRemaining()) {
      if (finished) {
        return -1;
      }
      transcode();
    }
    int taken = Math.min(length, out.remaining());
    out.get(to, at, taken);
    return taken;
  }

  private void transcode() throws IOException {
    fill();
    chars.clear();
    CoderResult decoded = decoder.decode(in, chars, ended);
    chars.flip();
    out.clear();
    encode(chars);
    if (decoded.isError()) {
      for (int i = 0; i < decoded.length(); i++) {
        out.put(INVALID);
      }
      in.position(in.position() + decoded.length());
    }
    out.flip();
    finished = ended && decoded.isUnderflow();
  }

  private void encode(CharBuffer text) {
    while (text.hasRemaining()) {
      CoderResult encoded = encoder.encode(text, out, true);
      if (encoded.isError()) {
        text.position(text.position() + encoded.length());
        out.put(INVALID);
      }
    }
    encoder.reset();
  }

  private void fill() throws IOException {
    in.compact();
    if (!ended && in.hasRemaining()) {
      int read = from.read(in.array(), in.position(), in.remaining());
      ended = read < 0;
      in.position(in.position() + Math.max(0, read));
    }
    in.flip();
  }

  @Override
  public long consumed() throws IOException {
    return from.consumed();
  }

  @Override
  public long origin() throws IOException {
    return from.origin();
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
