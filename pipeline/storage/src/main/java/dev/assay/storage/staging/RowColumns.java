package dev.assay.storage.staging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The section of a page that names records and holds their strings and sizes. */
final class RowColumns {
  private RowColumns() {}

  static void write(FactsPage page, ByteWriter out) {
    int size = page.size;
    for (int row = 0; row < size; row++) {
      out.writeByte(page.unreadable[row] ? 1 : 0);
    }
    for (int row = 0; row < size; row++) {
      out.writeVarint(page.split[row]);
      out.writeVarint(page.record[row]);
      out.writeLong(page.order[row]);
    }
    out.writeBytes(page.sourceSha256, 0, size * FactsPage.SHA);
    out.writeBytes(page.contentSha256, 0, size * FactsPage.SHA);
    out.writeBytes(page.dedupSha256, 0, size * FactsPage.SHA);
    for (int[] column : integers(page)) {
      for (int row = 0; row < size; row++) {
        out.writeVarint(column[row]);
      }
    }
    for (long[] column : longs(page)) {
      for (int row = 0; row < size; row++) {
        out.writeVarint(column[row]);
      }
    }
    for (@Nullable String[] column : strings(page)) {
      for (int row = 0; row < size; row++) {
        out.writeString(column[row]);
      }
    }
  }

  static void read(FactsPage page, ByteReader in) {
    int size = page.size;
    for (int row = 0; row < size; row++) {
      page.unreadable[row] = in.readByte() == 1;
    }
    for (int row = 0; row < size; row++) {
      page.split[row] = (int) in.readVarint();
      page.record[row] = in.readVarint();
      page.order[row] = in.readLong();
    }
    copy(in, page.sourceSha256, size);
    copy(in, page.contentSha256, size);
    copy(in, page.dedupSha256, size);
    for (int[] column : integers(page)) {
      for (int row = 0; row < size; row++) {
        column[row] = (int) in.readVarint();
      }
    }
    for (long[] column : longs(page)) {
      for (int row = 0; row < size; row++) {
        column[row] = in.readVarint();
      }
    }
    readStrings(page, in);
  }

  private static void readStrings(FactsPage page, ByteReader in) {
    for (@Nullable String[] column : strings(page)) {
      String last = null;
      for (int row = 0; row < page.size; row++) {
        String value = in.readString();
        column[row] = Objects.equals(value, last) ? last : value;
        last = column[row];
      }
    }
  }

  private static void copy(ByteReader in, byte[] column, int size) {
    byte[] values = in.readBytes(size * FactsPage.SHA);
    System.arraycopy(values, 0, column, 0, values.length);
  }

  private static int[][] integers(FactsPage page) {
    return new int[][] {
      page.characters, page.bytes, page.tokens, page.shingles, page.redactionCount
    };
  }

  private static long[][] longs(FactsPage page) {
    return new long[][] {page.byteOffset, page.bytesLost};
  }

  private static @Nullable String[][] strings(FactsPage page) {
    return new String[][] {
      page.key,
      page.fullKey,
      page.language,
      page.license,
      page.host,
      page.published,
      page.redactions,
      page.reason,
      page.detail
    };
  }
}
