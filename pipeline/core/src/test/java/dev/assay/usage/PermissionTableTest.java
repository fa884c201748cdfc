package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-checked table {@code usage/permissions.txt}, which gives its reasons by group. */
class PermissionTableTest {
  private static final Usage USAGE = Usage.shipped();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Map<String, String> REASONS =
      Map.of(
          "P", "permitted",
          "F", "license-forbids-purpose",
          "U", "license-unknown",
          "X", "license-unparsable");

  static List<String> lines() throws IOException {
    try (InputStream in = PermissionTableTest.class.getResourceAsStream("/usage/permissions.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theTableIsMetForEveryPurpose(String line) {
    String[] cells = line.split("\\|", -1);
    String expression = cells[0].strip();
    String[] outcomes = cells[1].strip().split(" ");
    assertThat(outcomes).as(expression).hasSameSizeAs(Purpose.values());
    SourceContract source = Contracts.licensed(expression).make();
    for (int i = 0; i < outcomes.length; i++) {
      Purpose purpose = Purpose.values()[i];
      Permission permission =
          USAGE.permission(source, null, new RunTerms(purpose, "worldwide", AS_OF));
      assertThat(permission.reason())
          .as("%s for %s: %s", expression, purpose.word(), permission.explanation())
          .isEqualTo(REASONS.get(outcomes[i]));
      boolean permitted = permission.outcome() == Permission.Outcome.PERMITTED;
      assertThat(permitted).isEqualTo(permission.reason().equals("permitted"));
      if (permitted && purpose == Purpose.RESEARCH) {
        String chosen = cells[2].isBlank() ? expression : cells[2].strip();
        assertThat(permission.chosenLicense()).isEqualTo(chosen);
      }
    }
  }

  @Test
  void theTableIsLargeEnough() throws IOException {
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }
}
