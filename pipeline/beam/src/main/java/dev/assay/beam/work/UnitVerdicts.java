package dev.assay.beam.work;

import com.github.luben.zstd.Zstd;
import dev.assay.beam.files.Store;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.usage.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all rules said of the records of one unit, and under which terms each stands. */
public final class UnitVerdicts {
  private static final int NO_RULE = -1;
  private static final int[] NONE = {};

  private int size;
  private Decided[] decided;
  private int[] terms;
  private int[][] also;
  private final List<Permission> permissions = new ArrayList<>();
  private final Map<Permission, Integer> permissionIndex = new HashMap<>();

  /**
   * The decisive word on one record.
   *
   * @param action keep, drop or hold
   * @param rule position of the deciding rule in the run's rules, -1 when none decided
   * @param value measured value, NaN when there is none
   * @param threshold as written, null when there is none
   * @param reason word for the ledger, null when kept
   */
  public record Decided(
      Action action, int rule, double value, @Nullable String threshold, @Nullable String reason) {
    public static final Decided KEEP = new Decided(Action.KEEP, NO_RULE, Double.NaN, null, null);
  }

  /** What becomes of a record as far as rules decide. */
  public enum Action {
    KEEP,
    DROP,
    HOLD
  }

  public UnitVerdicts(int expected) {
    decided = new Decided[Math.max(16, expected)];
    terms = new int[decided.length];
    also = new int[decided.length][];
  }

  /**
   * @param others rules that fired too, in their fixed order
   */
  public void add(Decided word, Permission permission, int[] others) {
    if (size == decided.length) {
      decided = Arrays.copyOf(decided, size * 2);
      terms = Arrays.copyOf(terms, size * 2);
      also = Arrays.copyOf(also, size * 2);
    }
    decided[size] = word;
    terms[size] =
        permissionIndex.computeIfAbsent(
            permission,
            added -> {
              permissions.add(added);
              return permissions.size() - 1;
            });
    also[size++] = others.length == 0 ? NONE : others;
  }

  public int size() {
    return size;
  }

  public Decided decided(int row) {
    return decided[row];
  }

  public Permission permission(int row) {
    return permissions.get(terms[row]);
  }

  public int[] also(int row) {
    return also[row];
  }

  /** Writes all to one file. */
  public void write(String path) throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeVarint(permissions.size());
    permissions.forEach(permission -> writePermission(out, permission));
    out.writeVarint(size);
    for (int row = 0; row < size; row++) {
      writeRow(out, row);
    }
    ByteWriter file = new ByteWriter();
    file.writeInt(out.length());
    byte[] packed = Zstd.compress(out.toBytes(), 1);
    file.writeBytes(packed, 0, packed.length);
    Store.write(path, file.toBytes());
  }

  private void writeRow(ByteWriter out, int row) {
    Decided word = decided[row];
    out.writeByte(word.action().ordinal());
    out.writeVarint(word.rule() + 1L);
    if (word.rule() != NO_RULE || word.action() != Action.KEEP) {
      out.writeLong(Double.doubleToLongBits(word.value()));
      out.writeString(word.threshold());
      out.writeString(word.reason());
    }
    out.writeVarint(terms[row]);
    out.writeVarint(also[row].length);
    for (int rule : also[row]) {
      out.writeVarint(rule);
    }
  }

  private static void writePermission(ByteWriter out, Permission permission) {
    out.writeByte(permission.outcome().ordinal());
    out.writeString(permission.reason());
    out.writeString(permission.explanation());
    out.writeVarint(permission.rank());
    Set<String> obligations = new TreeSet<>(permission.obligations());
    out.writeVarint(obligations.size());
    obligations.forEach(out::writeString);
    out.writeString(permission.chosenLicense());
  }

  public static UnitVerdicts read(String path) throws IOException {
    byte[] file = Store.read(path);
    int length = new ByteReader(file).readInt();
    ByteReader in =
        new ByteReader(Zstd.decompress(Arrays.copyOfRange(file, Integer.BYTES, file.length), length));
    List<Permission> permissions = new ArrayList<>();
    for (long count = in.readVarint(); count > 0; count--) {
      permissions.add(readPermission(in));
    }
    int rows = (int) in.readVarint();
    UnitVerdicts verdicts = new UnitVerdicts(rows);
    for (int row = 0; row < rows; row++) {
      readRow(in, permissions, verdicts);
    }
    return verdicts;
  }

  private static void readRow(ByteReader in, List<Permission> permissions, UnitVerdicts verdicts) {
    Action action = Action.values()[in.readByte()];
    int rule = (int) in.readVarint() - 1;
    Decided word = Decided.KEEP;
    if (rule != NO_RULE || action != Action.KEEP) {
      double value = Double.longBitsToDouble(in.readLong());
      word = new Decided(action, rule, value, in.readString(), in.readString());
    }
    Permission permission = permissions.get((int) in.readVarint());
    int[] others = new int[(int) in.readVarint()];
    for (int i = 0; i < others.length; i++) {
      others[i] = (int) in.readVarint();
    }
    verdicts.add(word, permission, others);
  }

  private static Permission readPermission(ByteReader in) {
    Permission.Outcome outcome = Permission.Outcome.values()[in.readByte()];
    String reason = Objects.requireNonNull(in.readString());
    String explanation = Objects.requireNonNull(in.readString());
    int rank = (int) in.readVarint();
    Set<String> obligations = new TreeSet<>();
    for (long count = in.readVarint(); count > 0; count--) {
      obligations.add(Objects.requireNonNull(in.readString()));
    }
    return new Permission(outcome, reason, explanation, rank, obligations, in.readString());
  }
}
