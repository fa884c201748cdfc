package dev.assay.storage.read.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes strictly: bytes that mean nothing in the encoding are an error, never replaced. */
public final class TextDecoder {
  private static final String STRUCTURE = "\n\r\t,;|\"'{}[]:\\";

  private final Charset charset;
  private final @Nullable CharsetDecoder decoder;

  private TextDecoder(Charset charset) {
    this.charset = charset;
    this.decoder = charset.equals(StandardCharsets.UTF_8) ? null : charset.newDecoder();
  }

  /**
   * @param encoding name, or null for UTF-8
   */
  public static TextDecoder of(@Nullable String encoding) {
    return new TextDecoder(encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding));
  }

  /**
   * Whether records can be framed on the bytes: structure is written as in ASCII, and the bytes
   * that write it mean nothing else. So it is in UTF-8, GB18030, Big5, Shift_JIS and the ISO 8859
   * family as far as line ends and quotes go; not in UTF-16 or encodings with shift states.
   */
  public static boolean framesOnBytes(@Nullable String encoding) {
    if (encoding == null) {
      return true;
    }
    Charset charset = Charset.forName(encoding);
    String name = charset.name().toUpperCase(Locale.ROOT);
    return !name.startsWith("ISO-2022")
        && !name.startsWith("X-ISO-2022")
        && new String(STRUCTURE.getBytes(StandardCharsets.US_ASCII), charset).equals(STRUCTURE);
  }

  public boolean isUtf8() {
    return decoder == null;
  }

  /** Index of the first byte that cannot be, or -1 when all is valid. */
  public int firstInvalid(byte[] bytes, int from, int to) {
    if (decoder == null) {
      return Utf8.firstInvalid(bytes, from, to);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    decoder.reset();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    return result.isError() ? in.position() : -1;
  }

  /** Text of bytes that {@link #firstInvalid} found to be valid. */
  public String decode(byte[] bytes, int from, int to) {
    if (decoder == null) {
      return new String(bytes, from, to - from, charset);
    }
    try {
      return decoder.reset().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException invalid) {
      throw new IllegalArgumentException("Cannot decode as " + charset, invalid);
    }
  }
}
