package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command line knows all our packages, and alone speaks to the terminal. */
class CliTest {
  private static final House HOUSE =
      new House("dev.assay").may("cli", "dev.assay..", "picocli", "jackson");

  @Test
  void packagesUseWhatTheTableAllows() {
    HOUSE.holdsTheTable();
  }

  @Test
  void oneClassHoldsStandardOutputAndError() {
    assertThat(HOUSE.speakers()).containsExactly("dev.assay.cli.Console");
  }

  @Test
  void packagesAreNullMarked() {
    HOUSE.isNullMarked();
  }

  @Test
  void enoughClassesAreSeen() {
    HOUSE.hasAtLeast(15);
  }
}
