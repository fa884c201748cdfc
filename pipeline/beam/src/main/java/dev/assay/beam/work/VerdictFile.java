package dev.assay.beam.work;

import com.github.luben.zstd.Zstd;
import dev.assay.beam.files.Store;
import dev.assay.judge.Judgement;
import dev.assay.rule.Verdict;
import dev.assay.storage.staging.ByteReader;
import dev.assay.storage.staging.ByteWriter;
import dev.assay.usage.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The verdicts of the rules on one unit as a file of the work folder; people decide later. */
public final class VerdictFile {
  private static final int LEVEL = 1;
  private static final int CLEAN = 0;
  private static final int SAID = 1;

  /** No rule fired. */
  public static final Judgement NOTHING_FIRED =
      new Judgement(Judgement.Outcome.KEEP, null, List.of(), List.of(), null);

  private VerdictFile() {}

  public static void write(UnitVerdicts verdicts, String path) throws IOException {
    ByteWriter out = new ByteWriter();
    out.writeVarint(verdicts.permissions().size());
    verdicts.permissions().forEach(permission -> writePermission(out, permission));
    out.writeVarint(verdicts.size());
    for (int row = 0; row < verdicts.size(); row++) {
      out.writeVarint(verdicts.terms(row));
      writeJudgement(out, verdicts.judgement(row));
    }
    ByteWriter file = new ByteWriter();
    file.writeInt(out.length());
    byte[] packed = Zstd.compress(out.toBytes(), LEVEL);
    file.writeBytes(packed, 0, packed.length);
    Store.write(path, file.toBytes());
  }

  private static void writeJudgement(ByteWriter out, Judgement judgement) {
    if (judgement.equals(NOTHING_FIRED)) {
      out.writeByte(CLEAN);
      return;
    }
    out.writeByte(SAID);
    out.writeByte(judgement.outcome().ordinal());
    Verdict decisive = judgement.decisive();
    writeVerdicts(out, decisive == null ? List.of() : List.of(decisive));
    writeVerdicts(out, judgement.also());
    writeVerdicts(out, judgement.trials());
  }

  private static void writeVerdicts(ByteWriter out, List<Verdict> verdicts) {
    out.writeVarint(verdicts.size());
    for (Verdict verdict : verdicts) {
      out.writeVarint(verdict.rule());
      out.writeLong(Double.doubleToLongBits(verdict.value()));
      out.writeString(verdict.threshold());
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
    byte[] packed = Arrays.copyOfRange(file, Integer.BYTES, file.length);
    ByteReader in = new ByteReader(Zstd.decompress(packed, length));
    List<Permission> permissions = new ArrayList<>();
    for (long count = in.readVarint(); count > 0; count--) {
      permissions.add(readPermission(in));
    }
    int rows = (int) in.readVarint();
    UnitVerdicts verdicts = new UnitVerdicts(rows);
    for (int row = 0; row < rows; row++) {
      Permission permission = permissions.get((int) in.readVarint());
      verdicts.add(readJudgement(in), permission);
    }
    return verdicts;
  }

  private static Judgement readJudgement(ByteReader in) {
    if (in.readByte() == CLEAN) {
      return NOTHING_FIRED;
    }
    Judgement.Outcome outcome = Judgement.Outcome.values()[in.readByte()];
    List<Verdict> decisive = readVerdicts(in);
    List<Verdict> also = readVerdicts(in);
    List<Verdict> trials = readVerdicts(in);
    return new Judgement(outcome, decisive.isEmpty() ? null : decisive.get(0), also, trials, null);
  }

  private static List<Verdict> readVerdicts(ByteReader in) {
    int count = (int) in.readVarint();
    List<Verdict> verdicts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int rule = (int) in.readVarint();
      double value = Double.longBitsToDouble(in.readLong());
      verdicts.add(new Verdict(rule, value, in.readString()));
    }
    return verdicts;
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
