package dev.assay.beam.run;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.EarlierReleases;
import dev.assay.beam.work.Unit;
import dev.assay.dedup.Role;
import dev.assay.dedup.Signature;
import dev.assay.lineage.Fate;
import dev.assay.lineage.SignatureRow;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.staging.FactsPage;
import dev.assay.storage.staging.FactsReader;
import dev.assay.storage.staging.PageSection;
import dev.assay.storage.staging.SignatureReader;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a later run needs to compare its documents with those of this one: a row for each record
 * that took part in the search for duplicates, in the order of the ledger.
 */
final class SignatureRows {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] NONE = {};

  private final Plan plan;
  private final Corpus corpus;
  private final Gate gate;
  private final RepeatedIds ids;

  SignatureRows(Plan plan, Corpus corpus, Gate gate, RepeatedIds ids) {
    this.plan = plan;
    this.corpus = corpus;
    this.gate = gate;
    this.ids = ids;
  }

  static Map<String, String> keys(Plan plan) {
    return Map.of(EarlierReleases.SHINGLES, plan.shinglesInWords());
  }

  void write(List<Unit> units, TableWriter<SignatureRow> writer) throws IOException {
    for (Unit unit : units) {
      write(unit, writer);
    }
  }

  private void write(Unit unit, TableWriter<SignatureRow> writer) throws IOException {
    int values = plan.signature().values();
    int[] signature = new int[values];
    int ordinal = corpus.first(unit.index());
    try (SignatureReader signatures =
            new SignatureReader(Store.open(plan.work().signatures(unit)), values);
        FactsReader facts =
            new FactsReader(Store.open(plan.work().facts(unit)), EnumSet.of(PageSection.ROWS))) {
      while (facts.next()) {
        for (int row = 0; row < facts.page().size(); row++, ordinal++) {
          signatures.next(signature);
          if (gate.roles()[ordinal] != Gate.NO_ROLE) {
            writer.write(row(unit, facts.page(), row, ordinal, signature));
          }
        }
      }
    }
  }

  private SignatureRow row(Unit unit, FactsPage page, int row, int ordinal, int[] signature) {
    return new SignatureRow(
        ids.id(ordinal),
        role(ordinal),
        HEX.formatHex(page.dedupSha256(row)),
        page.shingles(row),
        page.shingles(row) == 0 ? NONE : Signature.toBytes(signature),
        gate.permission(ordinal).rank(),
        plan.source(unit).priority(),
        page.published(row),
        page.characters(row));
  }

  /** A candidate that was held for a conflict is a witness from then on. */
  private String role(int ordinal) {
    Role role = Role.of(gate.roles()[ordinal]);
    Fate fate = gate.fates().fate(ordinal);
    if (role == Role.BARRED_WITNESS) {
      return "witness-terms";
    }
    if (Gate.SOURCE_REJECTED.equals(gate.fates().reason(ordinal))) {
      return "witness-rejected-source";
    }
    if (fate == Fate.HELD) {
      return "witness-held";
    }
    if (role == Role.WITNESS) {
      return "witness-preference";
    }
    return fate == Fate.DUPLICATE ? "duplicate" : role.name().toLowerCase(Locale.ROOT);
  }
}
