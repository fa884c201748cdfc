package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scanning and redaction together: what was redacted holds nothing that fires. */
class RedactionTest {

  private static final String[] PIECES = {
    "11010519491231002X",
    "13800138000",
    "139 0013 8001",
    "+86 150-2000-3000",
    "91110000600037341L",
    "4111111111111111",
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "zhang@qq.com",
    "47.95.22.71",
    "1.2.3.4",
    "GB82WEST12345698765432",
    "DE89 3704 0044 0532 0130 00",
    "536-90-4399",
    "110105491231002",
    "1234",
    "86",
    "2023",
    "订单号",
    "电话",
    "手机",
    "卡号",
    "身份证",
    "id",
    "IP",
    "版本",
    "ssn",
    "a",
    "张三",
    "bytes",
    "。",
    "\n\n"
  };

  private static final String[] JOINTS = {
    " ", "", "，", "-", "/", ":", "：", "\n", "_", ".", "(", ")", "、", ",", "=", "@"
  };

  private final ProbeSet set = Scans.everyKind();
  private final ProbeScanner scanner = set.scanner(Scans.AS_OF);

  @Test
  void redactedTextHoldsNothingThatFires() {
    long seed = 5;
    Random random = new Random(seed);
    List<String> faults = new ArrayList<>();
    for (int round = 0; round < 100_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 7; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(JOINTS[random.nextInt(JOINTS.length)]);
      }
      String once = redact(text.toString());
      if (!redact(once).equals(once)) {
        faults.add(text + " -> " + once + " -> " + redact(once));
      }
    }
    assertThat(faults).as("seed %d", seed).isEmpty();
  }

  private String redact(String text) {
    List<Redaction> wishes = new ArrayList<>();
    for (Finding finding : scanner.scan(text).all()) {
      Detector detector = detector(finding.probe());
      String placeholder = "<" + detector.id().toUpperCase(Locale.ROOT).replace('-', '_') + ">";
      wishes.add(
          new Redaction(
              finding.start(),
              finding.end(),
              placeholder,
              detector.id(),
              detector.specificity(),
              finding.probe()));
    }
    return Redactor.redact(text, wishes).text();
  }

  private Detector detector(int probe) {
    return Detectors.byId(((Probe.Kind) set.probe(probe)).id()).orElseThrow();
  }
}
