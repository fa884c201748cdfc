package dev.assay.storage.explain;

import dev.assay.config.RecordedRun;
import dev.assay.lineage.FateRow;
import dev.assay.release.Manifest;
import dev.assay.rule.Action;
import dev.assay.storage.explain.Terms.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells from a row of the ledger what the usage rules of the run said of a record. */
final class TermsOf {
  private static final String USAGE = "usage/";
  private static final String SHIPPED_USAGE = "assay:" + USAGE;

  private final Manifest manifest;
  private final @Nullable RecordedRun run;

  /**
   * @param run null when the run file is not at hand
   */
  TermsOf(Manifest manifest, @Nullable RecordedRun run) {
    this.manifest = manifest;
    this.run = run;
  }

  /**
   * @param chosen license under which it was kept, null when it was not
   */
  Terms of(FateRow row, @Nullable String chosen, List<FiredRule> rules) {
    FiredRule refusing = rules.stream().filter(TermsOf::refuses).findFirst().orElse(null);
    return new Terms(
        decision(row, refusing),
        refusing == null ? null : refusing.name(),
        chosen == null ? row.license() : chosen,
        row.licenseEvidence(),
        manifest.purpose(),
        manifest.territory(),
        manifest.asOf());
  }

  private static boolean refuses(FiredRule rule) {
    boolean lets = rule.action() == Action.FLAG;
    return rule.name().startsWith(USAGE) && !lets;
  }

  private Decision decision(FateRow row, @Nullable FiredRule refusing) {
    boolean judged = !"prepare".equals(row.stage());
    if (refusing != null) {
      return row.fate().equals("kept") ? Decision.OVERRIDDEN : refused(row, refusing);
    }
    if (!judged) {
      return Decision.NOT_JUDGED;
    }
    return hasUsagePack() ? Decision.PERMITTED : Decision.NO_USAGE_PACK;
  }

  private static Decision refused(FateRow row, FiredRule refusing) {
    boolean held =
        refusing.action() == null ? row.fate().equals("held") : refusing.action() == Action.HOLD;
    return held ? Decision.HELD : Decision.BARRED;
  }

  /** Own packs go by path, and one of them may be a usage pack. */
  private boolean hasUsagePack() {
    return run == null
        || run.rules().stream()
            .anyMatch(use -> !use.isShipped() || use.pack().startsWith(SHIPPED_USAGE));
  }
}
