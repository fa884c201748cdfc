package dev.assay.beam.work;

import dev.assay.beam.files.Store;
import dev.assay.dedup.Bands;
import dev.assay.dedup.ExactGroups;
import dev.assay.dedup.Role;
import dev.assay.dedup.Signature;
import dev.assay.dedup.SignatureConfig;
import dev.assay.lineage.SignatureRow;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.storage.staging.SignatureReader;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the signatures of earlier releases what candidates of this run may repeat: one scan of
 * the signatures, which keeps those that share a band or the text with a candidate. So memory grows
 * with the new documents, not with the earlier ones.
 */
public final class EarlierReleases {
  private static final HexFormat HEX = HexFormat.of();
  private static final int[] NONE = {};
  private static final List<String> LEDGER = List.of("id", "shard", "row");

  private final SignatureConfig signature;
  private final String shingles;
  private final Bands bands;

  /**
   * @param shingles how this run cuts texts, in the words of the footer key
   */
  public EarlierReleases(SignatureConfig signature, String shingles) {
    this.signature = signature;
    this.shingles = shingles;
    this.bands = new Bands(signature);
  }

  /** Footer key of signatures: how the dedup text is cut, without which they do not compare. */
  public static final String SHINGLES = "assay.shingles";

  /**
   * Refuses releases whose evidence is not there or was made otherwise.
   *
   * @throws ProblemsException with all that is wrong
   */
  public void require(List<Path> releases) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Path release : releases) {
      String wrong = wrong(release);
      if (wrong != null) {
        problems.add(
            new Problem(
                Severity.ERROR,
                Location.ofFile(release.toString()),
                "dedup.against cannot use this release: " + wrong,
                "Name a release whose evidence stands beside it and that was made with the same"
                    + " dedup.shingle, dedup.threshold and dedup.recall"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }

  private @Nullable String wrong(Path release) throws IOException {
    List<Path> files = ReleaseTables.of(ReleaseFolders.at(release)).of(ReleaseTables.SIGNATURES);
    if (files.isEmpty()) {
      return "its evidence has no signatures";
    }
    for (Path file : files) {
      String made = FileSummary.of(ChannelInputFile.of(file)).keys().get(SHINGLES);
      if (!shingles.equals(made)) {
        return "its shingles are " + made + ", those of this run " + shingles;
      }
      try (TableReader<SignatureRow> rows =
          TableReader.open(ChannelInputFile.of(file), Tables.SIGNATURES)) {
        for (SignatureRow row = rows.next(); row != null; row = rows.next()) {
          if (row.signature().length > 0) {
            int values = row.signature().length / Integer.BYTES;
            if (values != signature.values()) {
              return "its signatures have "
                  + values
                  + " values, those of this run "
                  + signature.values();
            }
            break;
          }
        }
      }
    }
    return null;
  }

  /**
   * @param roles of the records of the corpus
   */
  public Earlier find(List<Path> releases, WorkFolder work, Corpus corpus, byte[] roles)
      throws IOException {
    if (releases.isEmpty()) {
      return Earlier.none(corpus.size());
    }
    SeenHashes seen = candidates(work, corpus, roles);
    List<EarlierDocument> documents = new ArrayList<>();
    for (Path release : releases) {
      documents.addAll(scan(release, seen));
    }
    return new Earlier(corpus.size(), documents);
  }

  private SeenHashes candidates(WorkFolder work, Corpus corpus, byte[] roles) throws IOException {
    SeenHashes seen = new SeenHashes((long) corpus.size() * (bands.count() + 1));
    int[] values = new int[signature.values()];
    for (Unit unit : corpus.units()) {
      try (SignatureReader signatures =
          new SignatureReader(Store.open(work.signatures(unit)), signature.values())) {
        int end = corpus.first(unit.index() + 1);
        for (int ordinal = corpus.first(unit.index()); ordinal < end; ordinal++) {
          signatures.next(values);
          if (roles[ordinal] == Role.CANDIDATE.code()) {
            seen.add(start(corpus.dedupSha256(ordinal)));
            for (int band = 0; corpus.shingles(ordinal) > 0 && band < bands.count(); band++) {
              seen.add(bands.hash(values, band));
            }
          }
        }
      }
    }
    return seen;
  }

  private static long start(byte[] digest) {
    long[] words = new long[4];
    ExactGroups.put(digest, words, 0);
    return words[0];
  }

  private List<EarlierDocument> scan(Path release, SeenHashes seen) throws IOException {
    ReleaseFolders folders = ReleaseFolders.at(release);
    ReleaseTables tables = ReleaseTables.of(folders);
    Path file = folders.release().resolve(Manifest.FILE);
    Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
    String name = manifest.name() + "/" + manifest.version();
    Map<String, EarlierDocument> found = new HashMap<>();
    for (Path part : tables.of(ReleaseTables.SIGNATURES)) {
      try (TableReader<SignatureRow> rows =
          TableReader.open(ChannelInputFile.of(part), Tables.SIGNATURES)) {
        for (SignatureRow row = rows.next(); row != null; row = rows.next()) {
          EarlierDocument document = document(name, folders.release(), row, seen);
          if (document != null) {
            found.put(document.id(), document);
          }
        }
      }
    }
    return placed(tables, found);
  }

  /** Null when no candidate can repeat it. */
  private @Nullable EarlierDocument document(
      String release, Path folder, SignatureRow row, SeenHashes seen) {
    Role role = role(row.role());
    if (role == null) {
      return null;
    }
    byte[] digest = HEX.parseHex(row.textSha256());
    boolean anchor = role == Role.ANCHOR && row.signature().length > 0;
    int[] values = anchor ? Signature.ofBytes(row.signature()) : NONE;
    if (!seen.has(start(digest)) && !(anchor && meets(values, seen))) {
      return null;
    }
    return new EarlierDocument(
        row.id(),
        release,
        role,
        digest,
        values,
        row.rank(),
        row.priority(),
        PublishedDay.of(row.published()),
        row.length(),
        folder,
        0);
  }

  private boolean meets(int[] values, SeenHashes seen) {
    for (int band = 0; band < bands.count(); band++) {
      if (seen.has(bands.hash(values, band))) {
        return true;
      }
    }
    return false;
  }

  /** Null for what decides nothing: copies, whose twin is there, and witnesses that only flag. */
  private static @Nullable Role role(String word) {
    return switch (word) {
      case "candidate" -> Role.ANCHOR;
      case "witness-terms" -> Role.BARRED_WITNESS;
      default -> null;
    };
  }

  /** In the order of the ledger, with the places of their texts. */
  private static List<EarlierDocument> placed(
      ReleaseTables tables, Map<String, EarlierDocument> found) throws IOException {
    List<EarlierDocument> placed = new ArrayList<>();
    for (Path file : tables.of(ReleaseTables.FATES)) {
      try (RowCursor rows = RowCursor.open(ChannelInputFile.of(file), LEDGER)) {
        while (rows.next()) {
          EarlierDocument document = found.get(String.valueOf(rows.string(0)));
          if (document != null) {
            placed.add(placed(tables, document, rows));
          }
        }
      }
    }
    return placed;
  }

  private static EarlierDocument placed(
      ReleaseTables tables, EarlierDocument document, RowCursor rows) throws IOException {
    if (document.role() != Role.ANCHOR) {
      return document;
    }
    Path shard = tables.shards().get(String.valueOf(rows.string(1)));
    if (shard == null) {
      throw new IOException(
          "The shard " + rows.string(1) + " of release " + document.release() + " is missing");
    }
    return new EarlierDocument(
        document.id(),
        document.release(),
        document.role(),
        document.textSha256(),
        document.signature(),
        document.rank(),
        document.priority(),
        document.published(),
        document.characters(),
        shard,
        rows.int64(2));
  }
}
