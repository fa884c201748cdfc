package dev.assay.verify;

import dev.assay.config.RecordedRun;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.Severity;
import dev.assay.release.Manifest;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rulepack.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the ledger are the rules of the packs in the evidence: each rule has one version in
 * the whole ledger; the packs are read again, their examples run, and with the choices of the run
 * file they give the digest of the manifest and the versions of the ledger.
 */
public final class RuleCheck {
  private static final String NOT_THESE =
      "Do not trust verdicts of this release before the packs that made them are found";
  private static final String MEND_PACK = "Take the pack as it was used from the run's own files";

  private final ReleaseFolders folders;
  private final @Nullable Manifest manifest;
  private final @Nullable RecordedRun run;
  private final String program;
  private final FaultLog log;

  /**
   * @param manifest null when it cannot be read
   * @param run null when it cannot be read or is not at hand
   * @param program version of Assay that is running
   * @param log receives what is wrong
   */
  public RuleCheck(
      ReleaseFolders folders,
      @Nullable Manifest manifest,
      @Nullable RecordedRun run,
      String program,
      FaultLog log) {
    this.folders = folders;
    this.manifest = manifest;
    this.run = run;
    this.program = program;
    this.log = log;
  }

  /**
   * @param ledger name of each rule that the ledger names to its versions there; null when there is
   *     no ledger
   * @throws IOException when the folder of the packs cannot be listed
   */
  public void run(@Nullable SortedMap<String, SortedSet<String>> ledger) throws IOException {
    if (ledger == null) {
      log.unchecked("versions of rules in the ledger: the ledger is not at hand or broken");
    } else {
      oneVersionEach(ledger);
    }
    Path evidence = folders.evidence();
    Path packs = evidence == null ? null : evidence.resolve("rules");
    if (packs == null || !Files.isDirectory(packs)) {
      log.unchecked("packs as they were used: the evidence has no folder rules/");
    } else if (manifest == null) {
      log.unchecked("packs as they were used: " + Manifest.FILE + " cannot be read");
    } else {
      ofPacks(RecordedPacks.in(packs), manifest, ledger);
    }
  }

  private void oneVersionEach(SortedMap<String, SortedSet<String>> ledger) {
    ledger.forEach(
        (rule, versions) -> {
          if (versions.size() > 1) {
            String message =
                "rule " + rule + " has several versions: " + String.join(", ", versions);
            log.fault(ledgerName(), message, NOT_THESE);
          }
        });
    log.looked(ledger.size(), "rules in the ledger");
  }

  private void ofPacks(
      RecordedPacks packs,
      Manifest manifest,
      @Nullable SortedMap<String, SortedSet<String>> ledger) {
    Problems problems = new Problems();
    RulePacks loader = RulePacks.of(manifest.asOf(), problems);
    RecordedPacks.Uses uses = packs.uses(run);
    uses.packs().forEach(loader::add);
    BoundRules rules = loader.bind();
    log.looked(uses.packs().size(), "packs");
    boolean mayDiffer = !program.equals(manifest.assayVersion());
    if (mayDiffer && (problems.hasErrors() || !rules.sha256().equals(manifest.rules().hex()))) {
      log.unchecked(
          "packs as they were used: they were read by Assay "
              + manifest.assayVersion()
              + ", and this is "
              + program);
      return;
    }
    problems.list().stream().filter(p -> p.severity() == Severity.ERROR).forEach(this::report);
    log.looked(rules.rules().size(), "rules with their examples");
    compare(uses, rules, manifest, ledger, problems.hasErrors());
  }

  private void compare(
      RecordedPacks.Uses uses,
      BoundRules rules,
      Manifest manifest,
      @Nullable SortedMap<String, SortedSet<String>> ledger,
      boolean broken) {
    if (!uses.unclear().isEmpty()) {
      log.unchecked(
          "digest of the rules: which choices of the run file belong to which pack is not clear for "
              + String.join(", ", uses.unclear()));
      return;
    }
    if (!rules.sha256().equals(manifest.rules().hex())) {
      log.fault(
          inEvidence("rules"),
          "with run.yaml the packs give digest "
              + rules.sha256()
              + " but "
              + Manifest.FILE
              + " says "
              + manifest.rules(),
          NOT_THESE);
    }
    if (ledger != null) {
      Map<String, String> versions =
          rules.rules().stream().collect(Collectors.toMap(Rule::name, Rule::sha256));
      ledger.forEach(
          (rule, found) -> found.forEach(version -> sameAs(versions, rule, version, broken)));
    }
  }

  /** Rules of a pack that cannot be read are not said to be missing as well. */
  private void sameAs(Map<String, String> versions, String rule, String version, boolean broken) {
    String expected = versions.get(rule);
    if (expected == null && broken) {
      return;
    }
    if (expected == null) {
      log.fault(ledgerName(), "rule " + rule + " stands in none of the packs", NOT_THESE);
    } else if (!expected.equals(version)) {
      log.fault(
          ledgerName(),
          "rule " + rule + " has version " + version + " but the packs have " + expected,
          NOT_THESE);
    }
  }

  private void report(Problem problem) {
    Path file = Path.of(problem.location().file());
    String shown = file.isAbsolute() ? folders.shown(file) : file.toString();
    String line = problem.location().line() == 0 ? "" : ":" + problem.location().line();
    log.fault(shown + line, problem.message(), MEND_PACK);
  }

  private String ledgerName() {
    return inEvidence("fates-*.parquet");
  }

  private String inEvidence(String name) {
    Path evidence = folders.evidence();
    return evidence == null ? name : folders.shown(evidence.resolve(name));
  }
}
