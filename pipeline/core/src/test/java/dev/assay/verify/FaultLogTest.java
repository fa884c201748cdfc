package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultLogTest {

  @Test
  void whatIsBeyondTheFirstOfAKindIsCounted() {
    FaultLog log = new FaultLog(Check.COUNTS);
    for (int row = 0; row < 5_050; row++) {
      log.fault("fates-00000.parquet", "row " + row, "fetch it again");
    }
    log.fault("other.parquet", "row 0", "fetch it again");
    CheckResult result = log.result();
    assertThat(result.isOk()).isFalse();
    assertThat(result.faults()).hasSize(FaultLog.SHOWN + 2);
    assertThat(result.faults().get(FaultLog.SHOWN + 1))
        .isEqualTo(
            new Fault(
                Check.COUNTS,
                "fates-00000.parquet",
                "and 5,000 more of this kind",
                "fetch it again"));
  }

  @Test
  void figuresOfTheSameThingAddUp() {
    FaultLog log = new FaultLog(Check.CHECKSUMS);
    log.looked(3, "files");
    log.looked(4, "files");
    assertThat(log.result().figures()).containsExactly(new Figure(7, "files"));
  }
}
