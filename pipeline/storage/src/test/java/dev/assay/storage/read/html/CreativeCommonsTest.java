package dev.assay.storage.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers after the SPDX license list, addresses after creativecommons.org. */
class CreativeCommonsTest {
  @ParameterizedTest
  @CsvSource({
    "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
    "http://creativecommons.org/licenses/by-nc-sa/3.0, CC-BY-NC-SA-3.0",
    "//creativecommons.org/licenses/by-nc-nd/2.5/deed.en, CC-BY-NC-ND-2.5",
    "https://creativecommons.org/publicdomain/zero/1.0/, CC0-1.0"
  })
  void addressesOfLicensesHaveIdentifiers(String address, String spdx) {
    assertThat(CreativeCommons.spdx(address)).contains(spdx);
  }

  @Test
  void otherAddressesHaveNone() {
    assertThat(CreativeCommons.spdx("https://creativecommons.org/licenses/by-xx/4.0/")).isEmpty();
    assertThat(CreativeCommons.spdx("https://example.org/license")).isEmpty();
  }
}
