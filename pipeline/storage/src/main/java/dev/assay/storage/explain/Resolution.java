package dev.assay.storage.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Finds the records that a name may mean. */
final class Resolution {
  private final Ledger ledger;
  private final Shards shards;
  private final SortedSet<String> sources;

  /**
   * @param sources of the release
   */
  Resolution(Ledger ledger, Shards shards, SortedSet<String> sources) {
    this.ledger = ledger;
    this.shards = shards;
    this.sources = sources;
  }

  /** Records that are meant: none, one, or several of which a person has to choose. */
  List<LedgerRow> of(RecordName name) throws IOException {
    List<LedgerRow> rows = find(name.ids(sources));
    RecordName.Place place = name.place();
    if (rows.isEmpty() && place != null) {
      rows = at(name, place);
    }
    return rows.isEmpty() ? find(name.hashedIds(sources)) : rows;
  }

  private List<LedgerRow> find(List<String> ids) throws IOException {
    List<LedgerRow> rows = new ArrayList<>();
    for (String id : ids) {
      LedgerRow row = find(id);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<LedgerRow> at(RecordName name, RecordName.Place place) throws IOException {
    List<LedgerRow> rows = new ArrayList<>(rowsAt(name.source(), place));
    RecordName.Place whole = new RecordName("", null, name.asked()).place();
    if (rows.isEmpty() && name.source() != null && whole != null) {
      rows.addAll(rowsAt(null, whole));
    }
    return rows;
  }

  private List<LedgerRow> rowsAt(@Nullable String source, RecordName.Place place)
      throws IOException {
    if (ledger.isAtHand()) {
      return ledger.at(source, place.origin(), place.record());
    }
    String id = shards.idAt(source, place.origin(), place.record());
    LedgerRow row = id == null ? null : find(id);
    return row == null ? List.of() : List.of(row);
  }

  private @Nullable LedgerRow find(String id) throws IOException {
    if (ledger.isAtHand()) {
      return ledger.find(id);
    }
    Shards.Kept kept = shards.find(id);
    return kept == null ? null : new LedgerRow(0, kept.fate());
  }
}
