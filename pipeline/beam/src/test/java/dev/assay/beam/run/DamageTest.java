package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.verify.Check;
import dev.assay.verify.Fault;
import dev.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The release of the sample data, damaged in one way after another: each time the fault that was
 * made is the one that is named. Expectations are the damage itself.
 */
abstract class DamageTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  ReleaseCopy copy;

  @BeforeEach
  void copyRelease() throws IOException {
    copy = ReleaseCopy.of(SampleRun.published(), folder);
  }

  void expect(Check check, String file, String message) throws IOException {
    Verification found = copy.verify();
    assertThat(found.isOk()).isFalse();
    assertThat(found.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.check()).isEqualTo(check);
              assertThat(fault.file()).contains(file);
              assertThat(fault.message()).contains(message);
              assertThat(fault.remedy()).isNotEmpty();
            });
  }

  /** After all digests were made right again, so that nothing else can show the damage. */
  void expectSealed(Check check, String file, String message) throws IOException {
    copy.seal();
    expect(check, file, message);
    assertThat(copy.verify().checks().get(0).faults()).extracting(Fault::message).isEmpty();
  }
}
