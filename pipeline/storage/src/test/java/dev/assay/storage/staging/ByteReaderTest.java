package dev.assay.storage.staging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteReaderTest {

  @Test
  void whatIsSkippedIsWhatWasWritten() {
    ByteWriter out = new ByteWriter();
    out.writeString("first");
    out.writeString(null);
    out.writeString("汉字".repeat(200));
    out.writeVarint(300);
    ByteReader in = new ByteReader(out.toBytes());
    in.skipString();
    in.skipString();
    in.skipString();
    assertThat(in.readVarint()).isEqualTo(300);
    assertThat(in.hasMore()).isFalse();
  }
}
