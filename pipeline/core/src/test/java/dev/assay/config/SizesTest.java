package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units after IEC 80000-13; shares by hand. */
class SizesTest {
  @ParameterizedTest
  @CsvSource({
    "64MB, 64000000",
    "1MiB, 1048576",
    "1.5GiB, 1610612736",
    "0.5kB, 500",
    "1KB, 1000",
    "1KiB, 1024",
    "2TB, 2000000000000",
    "1TiB, 1099511627776",
    "7B, 7",
    "4096, 4096"
  })
  void aSizeIsItsBytes(String size, long bytes) {
    assertThat(Sizes.bytes(size)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MB",
        "64mb",
        "64 MB",
        "-1MB",
        "1.5B",
        "1..5MB",
        ".",
        "9999999999TB",
        "1e3",
        "٣MB"
      })
  void anythingElseIsNoSize(String size) {
    assertThatThrownBy(() -> Sizes.bytes(size)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.5%, 0.005", "0.005, 0.005", "0.1%, 0.001", "100%, 1", "1, 1", "0, 0", "0%, 0"})
  void aShareIsItsRatio(String share, double ratio) {
    assertThat(Percent.ratio(share)).isEqualTo(ratio);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "101%", "1.1", "-1%", "5 %", "1e-3", ".5", "５%"})
  void anythingElseIsNoShare(String share) {
    assertThatThrownBy(() -> Percent.ratio(share)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPercentageEqualsTheSameRatioForEveryThousandth() {
    for (int i = 0; i <= 1000; i++) {
      String tenths = i / 10 + "." + i % 10;
      assertThat(Percent.ratio(tenths + "%")).isEqualTo(i / 1000.0);
    }
  }
}
