package dev.assay.detect;

import java.time.LocalDate;
import java.util.List;

/** Scanners for tests, on the day of the example run. */
final class Scans {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private Scans() {}

  static ProbeSet everyKind() {
    return ProbeSet.of(
        Detectors.all().stream().<Probe>map(detector -> new Probe.Kind(detector.id())).toList());
  }

  static ProbeScanner of(Probe... probes) {
    return ProbeSet.of(List.of(probes)).scanner(AS_OF);
  }

  /** The texts that one kind finds. */
  static List<String> found(String kind, String text) {
    return of(new Probe.Kind(kind)).scan(text).all().stream()
        .map(finding -> text.substring(finding.start(), finding.end()))
        .toList();
  }
}
