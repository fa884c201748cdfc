package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table of YAML 1.2.2, section 10.3.2, and the words that YAML 1.1 took for others. */
class CoreTypeTest {
  @ParameterizedTest
  @CsvSource({
    "'', NULL",
    "~, NULL",
    "null, NULL",
    "true, BOOLEAN",
    "FALSE, BOOLEAN",
    "yes, TEXT",
    "no, TEXT",
    "on, TEXT",
    "0, INTEGER",
    "-19, INTEGER",
    "017, INTEGER",
    "0o7, INTEGER",
    "0x3A, INTEGER",
    "0o8, TEXT",
    "0x, TEXT",
    "0., FLOAT",
    "-0.0, FLOAT",
    ".5, FLOAT",
    "+12e03, FLOAT",
    "-2E+05, FLOAT",
    "1e, TEXT",
    "., TEXT",
    "-, TEXT",
    ".inf, FLOAT",
    "-.INF, FLOAT",
    ".NaN, FLOAT",
    "12:30, TEXT",
    "1_000, TEXT",
    "2026-08-01, TEXT",
    "64MB, TEXT",
    "5%, TEXT",
    "1.2.3, TEXT"
  })
  void aPlainScalarHasTheTypeOfTheCoreSchema(String plain, CoreType type) {
    assertThat(CoreType.of(plain)).isEqualTo(type);
  }
}
