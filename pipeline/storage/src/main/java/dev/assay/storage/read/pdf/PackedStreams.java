package dev.assay.storage.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for bombs before a file is parsed, for the parser unpacks streams into memory as a whole:
 * inflates what stands between {@code stream} and {@code endstream}, also in several layers, and
 * counts.
 */
final class PackedStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int BLOCK = 1 << 16;
  private static final int MOST_LAYERS = 4;

  /** Of one stream: the largest images known have less. */
  private static final long MOST_OF_ONE = 256_000_000;

  /** Of all streams of a file, unless it is large itself. */
  private static final long MOST = 1_000_000_000;

  private static final long RATIO = 1_000;

  private long total;

  private PackedStreams() {}

  static void check(byte[] bytes) throws PdfFault {
    PackedStreams streams = new PackedStreams();
    for (int i = 0; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && isStream(bytes, i)) {
        int start = afterLineEnd(bytes, i + STREAM.length);
        if (start > 0) {
          streams.inflate(bytes, start);
        }
        i += STREAM.length - 1;
      }
    }
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  private static int afterLineEnd(byte[] bytes, int at) {
    int i = at;
    if (i < bytes.length && bytes[i] == '\r') {
      i++;
    }
    if (i < bytes.length && bytes[i] == '\n') {
      return i + 1;
    }
    return i > at ? i : -1;
  }

  private void inflate(byte[] bytes, int start) throws PdfFault {
    Inflater[] layers = new Inflater[MOST_LAYERS];
    byte[][] blocks = new byte[MOST_LAYERS][];
    layers[0] = new Inflater();
    layers[0].setInput(bytes, start, bytes.length - start);
    try {
      Layers chain = new Layers(layers, blocks);
      chain.run(0);
      total += chain.made;
      if (total > MOST && total / RATIO > bytes.length) {
        throw bomb();
      }
    } finally {
      for (Inflater layer : layers) {
        if (layer != null) {
          layer.end();
        }
      }
    }
  }

  private static PdfFault bomb() {
    return new PdfFault("bomb", "a stream unpacks to more than any page needs");
  }

  /** Streams in streams. */
  private static final class Layers {
    private final Inflater[] layers;
    private final byte[][] blocks;
    private long made;

    Layers(Inflater[] layers, byte[][] blocks) {
      this.layers = layers;
      this.blocks = blocks;
    }

    /** Inflates all that a layer has as input, handing it to the next where that is packed too. */
    void run(int layer) throws PdfFault {
      Inflater inflater = layers[layer];
      if (inflater == null) {
        return;
      }
      byte[] block = blocks[layer] == null ? new byte[BLOCK] : blocks[layer];
      blocks[layer] = block;
      boolean first = inflater.getBytesWritten() == 0;
      try {
        int read = inflater.inflate(block);
        while (read > 0) {
          made += read;
          if (made > MOST_OF_ONE) {
            throw bomb();
          }
          next(layer, block, read, first);
          first = false;
          read = inflater.inflate(block);
        }
      } catch (DataFormatException notPacked) {
        inflater.reset();
      }
    }

    private void next(int layer, byte[] block, int read, boolean first) throws PdfFault {
      if (layer + 1 == MOST_LAYERS) {
        return;
      }
      if (first && read > 2 && isZlib(block)) {
        layers[layer + 1] = new Inflater();
      }
      Inflater inner = layers[layer + 1];
      if (inner != null && !inner.finished()) {
        inner.setInput(block, 0, read);
        run(layer + 1);
      }
    }

    /** The first two bytes of zlib data (RFC 1950). */
    private static boolean isZlib(byte[] block) {
      int header = (block[0] & 0xFF) << 8 | block[1] & 0xFF;
      return (block[0] & 0x0F) == 8 && header % 31 == 0;
    }
  }
}
