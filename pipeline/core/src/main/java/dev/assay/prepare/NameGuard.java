package dev.assay.prepare;

import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.document.RecordKey;
import dev.assay.rule.Redactions;

/** Keeps what a run redacts out of names: keys, origins, names inside metadata. */
public final class NameGuard {
  private final Redactions redactions;
  private final ProbeScanner scanner;

  public NameGuard(PrepareConfig config) {
    this(config, config.probes().scanner(config.asOf()));
  }

  NameGuard(PrepareConfig config, ProbeScanner scanner) {
    this.redactions = config.redactions();
    this.scanner = scanner;
  }

  /** Whether something that a rule of the run redacts stands in a name. */
  public boolean fires(String name) {
    if (redactions.isEmpty()) {
      return false;
    }
    Findings findings = scanner.scan(name);
    return !findings.isEmpty() && redactions.names(findings.all());
  }

  /** The name, or its digest where it may not be shown. */
  public String shown(String name) {
    return fires(name) ? RecordKey.hashed(name) : name;
  }
}
