package dev.assay.storage.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerOrderTest {
  private static final String HIDDEN = "~abcdefghijklmnopqrstuvwxyz";

  @Test
  void sourceThenOriginThenRecord() {
    LedgerOrder order = new LedgerOrder();
    assertThat(order.isAfter("a", "x", 0)).isTrue();
    assertThat(order.isAfter("a", "x", 1)).isTrue();
    assertThat(order.isAfter("a", "x", 1)).isFalse();
    assertThat(order.isAfter("a", "y", 0)).isTrue();
    assertThat(order.isAfter("b", "a", 0)).isTrue();
    assertThat(order.isAfter("a", "z", 0)).isFalse();
  }

  @Test
  void pathsGoByTheirBytes() {
    LedgerOrder order = new LedgerOrder();
    assertThat(order.isAfter("a", "\uFF5E", 0)).isTrue();
    // U+1F600 is above U+FF5E in UTF-8, and below it in UTF-16.
    assertThat(order.isAfter("a", "\uD83D\uDE00", 0)).isTrue();
    assertThat(order.isAfter("a", "\uFF5E", 0)).isFalse();
  }

  @Test
  void aHiddenPathTellsNothingOfTheOrder() {
    LedgerOrder order = new LedgerOrder();
    assertThat(order.isAfter("a", "m", 0)).isTrue();
    assertThat(order.isAfter("a", HIDDEN, 0)).isTrue();
    assertThat(order.isAfter("a", HIDDEN, 0)).isFalse();
    assertThat(order.isAfter("a", "n", 0)).isTrue();
    assertThat(order.isAfter("a", "m", 0)).isFalse();
  }
}
