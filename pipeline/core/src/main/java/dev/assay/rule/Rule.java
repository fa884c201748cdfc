package dev.assay.rule;

import dev.assay.problem.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule, bound to the signals and probes of a run.
 *
 * @param pack name of its pack
 * @param id unique within the pack
 * @param scope what it looks at
 * @param title what it does, in a few words
 * @param why why that is right
 * @param basis clauses it rests on, ids of the clause catalogues
 * @param status an experimental rule only counts
 * @param owner who answers for it, or null
 * @param when what must hold
 * @param unless what must not hold besides, or null
 * @param then what follows
 * @param guard how much it may touch
 * @param waivers exceptions that hold on the day of the run
 * @param falsePositives texts that are known to be caught wrongly, for people
 * @param applicability documents it looks at
 * @param location where it stands
 */
public record Rule(
    String pack,
    String id,
    Scope scope,
    Bilingual title,
    Bilingual why,
    List<String> basis,
    Status status,
    @Nullable String owner,
    Condition when,
    @Nullable Condition unless,
    Consequence then,
    Guard guard,
    List<Waiver> waivers,
    List<String> falsePositives,
    Applicability applicability,
    Location location) {
  public Rule {
    basis = List.copyOf(basis);
    waivers = List.copyOf(waivers);
    falsePositives = List.copyOf(falsePositives);
  }

  /** {@code pack.id}. */
  public String name() {
    return pack + "." + id;
  }

  public Action action() {
    return then.action();
  }

  /** Whether the rule fires; the document must be one that it looks at. */
  public boolean fires(Facts facts) {
    return when.holds(facts) && (unless == null || !unless.holds(facts));
  }

  /** Whether this document is one that the rule looks at. */
  public boolean covers(Facts facts) {
    return applicability == Applicability.EVERYWHERE
        || applicability.covers(facts.source().id(), facts.language());
  }

  /** Why it fires or not. */
  public Explanation explain(Facts facts) {
    return when.explain(facts);
  }

  /**
   * What the rule says of facts on which it fires. Where the condition has several parts, the
   * threshold begins with the name of the part that decided.
   *
   * @param position of this rule in the bound rules
   */
  public Verdict verdict(int position, Facts facts) {
    Explanation whole = explain(facts);
    Explanation leaf = whole.decisive();
    boolean one = whole.details().isEmpty() || leaf.threshold() == null;
    return new Verdict(
        position, leaf.value(), one ? leaf.threshold() : leaf.name() + " " + leaf.threshold());
  }

  /**
   * All that decides when the rule fires and what follows, in one fixed spelling: titles, reasons
   * in words, owner and false positives are left out.
   */
  public String canonical() {
    return "{rule: "
        + name()
        + ", applies-to: "
        + scope.word()
        + ", status: "
        + status.word()
        + ", basis: "
        + basis
        + ", when: "
        + when
        + (unless == null ? "" : ", unless: " + unless)
        + ", then: "
        + then
        + ", guard: "
        + guard
        + ", exceptions: "
        + waivers
        + "}";
  }

  /** The rule's version: lower-case hex SHA-256 of its canonical form in UTF-8. */
  public String sha256() {
    return hex(canonical());
  }

  static String hex(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot hash: every Java platform has SHA-256", e);
    }
  }
}
