package dev.assay.release;

import dev.assay.lineage.Digest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that data card and Croissant say of a release, counted from committed files. Holds no time of
 * running, host or version, so that the same input gives the same bytes.
 *
 * @param name kebab-case name of the release
 * @param release digest of all that the bytes depend on
 * @param purpose kebab-case word for which permission was judged
 * @param territory ISO 3166 code or {@code worldwide}; null when the run did not say
 * @param asOf the day with which expiries were compared
 * @param seed of order, splits and samples
 * @param sources in the order in which they are shown
 * @param splits shards by split, in the order in which they are shown; empty ones are left out
 * @param funnel what was taken away, in the order of the stages
 * @param characters code points kept
 * @param tokens tokens kept
 * @param tokenizer name, {@code ~estimate} included where it is one
 * @param languages language to documents kept
 * @param licenses license in force to documents kept
 * @param packs rule packs as used
 * @param rules digest of all packs
 * @param dedup how duplicates were found
 * @param parting how validation and test were set aside; null when all is for training
 * @param mix how a trainer is to mix it; null when the run does not say
 */
public record ReleaseFacts(
    String name,
    Digest release,
    String purpose,
    @Nullable String territory,
    LocalDate asOf,
    long seed,
    List<SourceFacts> sources,
    List<SplitShards> splits,
    List<FunnelStep> funnel,
    long characters,
    long tokens,
    String tokenizer,
    SortedMap<String, Long> languages,
    SortedMap<String, Long> licenses,
    List<PackFacts> packs,
    Digest rules,
    DedupFacts dedup,
    @Nullable PartingFacts parting,
    @Nullable Mix mix) {

  public ReleaseFacts {
    sources = List.copyOf(sources);
    splits = splits.stream().filter(split -> !split.shards().isEmpty()).toList();
    funnel = List.copyOf(funnel);
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    licenses = Collections.unmodifiableSortedMap(new TreeMap<>(licenses));
    packs = List.copyOf(packs);
  }

  /** Sources with a document in the release. */
  public List<SourceFacts> present() {
    return sources.stream().filter(SourceFacts::isPresent).toList();
  }

  /** Records read. */
  public long read() {
    return sources.stream().mapToLong(source -> source.counts().read()).sum();
  }

  /** Documents in all shards. */
  public long rows() {
    return splits.stream().mapToLong(SplitShards::rows).sum();
  }

  /**
   * One reason for which documents were taken away.
   *
   * @param fate word of the fate
   * @param reason kebab-case word of the ledger
   * @param documents number
   * @param characters code points of them
   * @param tokens of them
   */
  public record FunnelStep(
      String fate, String reason, long documents, long characters, long tokens) {}

  /**
   * A rule pack as used.
   *
   * @param pack such as {@code quality/industry}
   * @param version of the pack
   * @param sha256 of its file as used
   */
  public record PackFacts(String pack, String version, Digest sha256) {}

  /**
   * How duplicates were found.
   *
   * @param unit word or character
   * @param size units in a shingle
   * @param threshold Jaccard similarity from which two documents are duplicates
   * @param recall share of such pairs that the bands are laid out to find
   * @param compare candidates compared within one bucket at most
   * @param keep what decides which copy is kept, in order
   * @param exact copies removed whose dedup text is that of their twin
   * @param near copies removed that are similar to their twin
   * @param conflicts documents held for a copy under terms that bar it
   * @param skippedPairs pairs not compared for the bound {@code compare}
   */
  public record DedupFacts(
      String unit,
      int size,
      double threshold,
      double recall,
      int compare,
      List<String> keep,
      long exact,
      long near,
      long conflicts,
      long skippedPairs) {
    public DedupFacts {
      keep = List.copyOf(keep);
    }
  }

  /**
   * How validation and test were set aside.
   *
   * @param validation share asked for
   * @param test share asked for
   * @param similarity documents at least this similar were to go to the same part
   * @param leaks what was measured across parts, by level of similarity
   */
  public record PartingFacts(double validation, double test, double similarity, List<Leak> leaks) {
    public PartingFacts {
      leaks = List.copyOf(leaks);
    }
  }

  /**
   * @param similarity the level
   * @param pairs measured pairs at or above it
   * @param crossing those whose documents are in different parts
   * @param documents in validation or test with such a partner in training
   */
  public record Leak(double similarity, long pairs, long crossing, long documents) {}
}
