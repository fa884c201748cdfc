package dev.assay.config;

import dev.assay.source.Purpose;
import dev.assay.source.SourceContract;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as its file asks for it, with every default filled in. Immutable.
 *
 * @param name kebab-case name of the release
 * @param purpose what the text is used for
 * @param territory ISO 3166 code or {@code worldwide}; null when not stated
 * @param asOf the day with which expiries and dates are compared
 * @param sources contracts in the order of the files
 * @param rules packs in the order of the file
 * @param noUsagePack why no usage pack is used; null when one is
 * @param decisions those that apply on {@code asOf}
 * @param dedup how duplicates are found and which copy is kept
 * @param against folders of releases whose documents count as kept already
 * @param decontaminate benchmarks whose items are looked for in all texts
 * @param splits shares for validation and test
 * @param tokenizer name of the tokenizer; {@code ~estimate} in it says that counts are estimates
 * @param mix how a trainer is to mix the release; null when the run does not say
 * @param shards how the release is cut
 * @param splitSize bytes of input read as one piece of work
 * @param maxUnreadable how much may be unreadable
 * @param keepHeldText whether the text of held documents is kept in the evidence
 * @param keys files of keys
 * @param output folder that holds {@code <name>/<version>}, seen from the current folder
 * @param work folder for stages, seen from the current folder; null for {@code <output>/.work}
 * @param seed decides order, splits and samples
 * @param file the run file
 * @param sourceFiles files of contracts
 * @param decisionFiles files of decisions
 */
public record RunConfig(
    String name,
    Purpose purpose,
    @Nullable String territory,
    LocalDate asOf,
    List<SourceContract> sources,
    List<PackUse> rules,
    @Nullable String noUsagePack,
    List<Decision> decisions,
    Dedup dedup,
    List<Path> against,
    Decontaminate decontaminate,
    Splits splits,
    String tokenizer,
    @Nullable MixRequest mix,
    Shards shards,
    long splitSize,
    MaxUnreadable maxUnreadable,
    boolean keepHeldText,
    KeyFiles keys,
    Path output,
    @Nullable Path work,
    long seed,
    ConfigFile file,
    List<ConfigFile> sourceFiles,
    List<ConfigFile> decisionFiles) {

  /** Folder for stages inside a folder for releases. */
  public static final String OWN_WORK = ".work";

  /** Estimate of the tokens of o200k_base, calibrated per source; exact counts cost far more. */
  public static final String DEFAULT_TOKENIZER = "o200k_base~estimate/1";

  /** Every text counted by the tokenizer itself. */
  public static final String EXACT_TOKENIZER = "o200k_base";

  /** Bytes; enough work for a second or more, small enough to share among cores. */
  public static final long DEFAULT_SPLIT_SIZE = 64_000_000L;

  public static final String DEFAULT_OUTPUT = "releases";

  public RunConfig {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
    decisions = List.copyOf(decisions);
    against = List.copyOf(against);
    sourceFiles = List.copyOf(sourceFiles);
    decisionFiles = List.copyOf(decisionFiles);
  }

  /** Whether tokens are counted by the tokenizer itself. */
  public boolean countsTokens() {
    return tokenizer.equals(EXACT_TOKENIZER);
  }

  /** The folder for stages: as asked, else {@value #OWN_WORK} in the output folder. */
  public Path workFolder() {
    return workFolder(output);
  }

  /**
   * The folder for stages of a run that writes elsewhere than its file says.
   *
   * @param folder for releases
   */
  public Path workFolder(Path folder) {
    return work == null ? folder.resolve(OWN_WORK) : work;
  }

  /** What a shingle counts. */
  public enum Unit {
    WORD,
    CHARACTER
  }

  /** Whether texts that differ in numbers alone differ. */
  public enum Digits {
    KEEP,
    MASK
  }

  /** What decides between two copies. */
  public enum Keep {
    /** Best rank of the license. */
    LICENSE,
    /** Highest priority of the source. */
    PRIORITY,
    /** Published earliest; unknown is last. */
    PUBLISHED,
    /** Most code points. */
    LENGTH
  }

  /**
   * How duplicates are found and which copy is kept.
   *
   * @param unit what a shingle counts
   * @param size units in a shingle
   * @param digits whether digits count
   * @param threshold Jaccard similarity from which two documents are duplicates, over 0 to 1
   * @param recall least probability with which a pair at the threshold is found
   * @param compare most earlier documents of a bucket that a document is compared with
   * @param keep what decides between copies, in order; the id decides last
   */
  public record Dedup(
      Unit unit,
      int size,
      Digits digits,
      double threshold,
      double recall,
      int compare,
      List<Keep> keep) {
    public static final Dedup DEFAULT =
        new Dedup(
            Unit.WORD,
            5,
            Digits.KEEP,
            0.8,
            0.99,
            64,
            List.of(Keep.LICENSE, Keep.PRIORITY, Keep.LENGTH));

    public Dedup {
      keep = List.copyOf(keep);
    }
  }

  /**
   * Benchmarks whose items are looked for in all texts.
   *
   * @param benchmarks contracts of sources whose records are items
   * @param files of these contracts
   * @param containment share of an item's runs of words from which a text holds it, over 0 to 1
   * @param drop whether such a text is dropped, else it is only written down
   */
  public record Decontaminate(
      List<SourceContract> benchmarks, List<ConfigFile> files, double containment, boolean drop) {
    public static final double DEFAULT_CONTAINMENT = 0.5;

    public Decontaminate {
      benchmarks = List.copyOf(benchmarks);
      files = List.copyOf(files);
    }

    public boolean isAsked() {
      return !benchmarks.isEmpty();
    }
  }

  /**
   * Shares of the documents that are set aside.
   *
   * @param validation ratio, 0 to 1
   * @param test ratio, 0 to 1
   * @param similarity documents at least this similar go to the same split
   */
  public record Splits(double validation, double test, double similarity) {
    public static final Splits DEFAULT = new Splits(0, 0, 0.5);
  }

  /**
   * How the release is cut into files.
   *
   * @param targetSize bytes of uncompressed text in a shard
   */
  public record Shards(long targetSize) {
    public static final Shards DEFAULT = new Shards(256_000_000L);
  }

  /**
   * How much may be unreadable; a run is over it when it exceeds both.
   *
   * @param ratio share of the records, 0 to 1
   * @param records number of records
   */
  public record MaxUnreadable(double ratio, long records) {
    public static final MaxUnreadable DEFAULT = new MaxUnreadable(0.001, 10);

    /** Whether that many unreadable records of that many are too many. */
    public boolean isExceeded(long unreadable, long total) {
      return unreadable > records && unreadable > ratio * total;
    }
  }
}
