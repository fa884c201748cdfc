package dev.assay.beam.stage;

import java.util.HexFormat;

/** Lower-case hexadecimal. */
final class Hex {
  private static final HexFormat HEX = HexFormat.of();

  private Hex() {}

  static String of(byte[] bytes) {
    return HEX.formatHex(bytes);
  }
}
