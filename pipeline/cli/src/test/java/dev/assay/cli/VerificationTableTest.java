package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.verify.Check;
import dev.assay.verify.CheckResult;
import dev.assay.verify.Fault;
import dev.assay.verify.Figure;
import dev.assay.verify.Verification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTableTest {
  private static final Fault FAULT =
      new Fault(Check.COUNTS, "v1/data/x.parquet", "row 3 is wrong", "fetch it again");
  private static final Verification VERIFICATION =
      new Verification(
          "/out/demo/v1",
          List.of(
              new CheckResult(
                  Check.CHECKSUMS, List.of(new Figure(12, "files")), List.of(), List.of()),
              new CheckResult(
                  Check.COUNTS, List.of(new Figure(1234, "rows")), List.of(FAULT), List.of()),
              new CheckResult(Check.RULES, List.of(), List.of(), List.of("no packs"))));

  @Test
  void aLineACheckAndWhatWasNotChecked() {
    assertThat(VerificationTable.render(VERIFICATION))
        .isEqualTo(
            """
            check      result       looked at
            ----------------------------------
            checksums  ok           12 files
            counts     1 fault      1,234 rows
            rules      not checked

            not checked (rules): no packs
            """);
  }

  @Test
  void jsonHoldsTheSame() throws Exception {
    JsonNode json = VerificationJson.of(VERIFICATION);
    assertThat(json.get("ok").booleanValue()).isFalse();
    assertThat(json.at("/checks/0/looked-at/files").longValue()).isEqualTo(12);
    assertThat(json.at("/checks/1/faults/0/file").textValue()).isEqualTo("v1/data/x.parquet");
    assertThat(json.at("/checks/2/not-checked/0").textValue()).isEqualTo("no packs");
  }

  @Test
  void theDocumentNamesItsCommandAndExitCode(@TempDir Path folder) throws Exception {
    Typed good = assay("verify", Sample.release().toString(), "--json");
    assertThat(good.json().get("command").textValue()).isEqualTo("verify");
    assertThat(good.json().get("exit-code").intValue()).isZero();
    Typed none = assay("verify", folder.toString(), "--json");
    assertThat(none.json().get("command").textValue()).isEqualTo("verify");
    assertThat(none.json().get("exit-code").intValue()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void exitCodesTellFaultsFromUsage(@TempDir Path folder) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false);
    assertThat(Main.run(console, "verify")).isEqualTo(ExitCode.USAGE);
    assertThat(Main.run(console, "verify", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .contains("error: this folder is no release: it has no manifest.json")
        .contains("= help: Name the folder <name>/<version>");
  }
}
