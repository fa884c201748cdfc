package dev.assay.benchmarks;

import dev.assay.dedup.BandRecords;
import dev.assay.dedup.Bands;
import dev.assay.dedup.Buckets;
import dev.assay.dedup.DedupConfig;
import dev.assay.dedup.Evidence;
import dev.assay.dedup.ExactGroups;
import dev.assay.dedup.KeeperScan;
import dev.assay.dedup.Need;
import dev.assay.dedup.Outcome;
import dev.assay.dedup.Outcomes;
import dev.assay.dedup.PairSearch;
import dev.assay.dedup.Partners;
import dev.assay.dedup.Signature;
import dev.assay.dedup.Signer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Time and memory of the search for duplicates where it hurts, on generated documents: many copies
 * of one page, many texts of one template below and above the threshold, long chains, and plain
 * growth. Prints one line for each case.
 *
 * <pre>java -Xmx4g -cp … dev.assay.benchmarks.HardDuplicates [documents] [case …]</pre>
 */
public final class HardDuplicates {

  private static final DedupConfig CONFIG = DedupConfig.defaults();
  private static final int VALUES = CONFIG.signature().values();

  /** Band records are made in so many passes, each of a part of the buckets, to save memory. */
  private static final int PASSES = 4;

  private static final int REMEMBERED = 1 << 14;

  private final HardCase documents;
  private final Signer signer = new Signer(CONFIG.signature());
  private final int[] placeAt = new int[REMEMBERED];
  private final int[][] signatureAt = new int[REMEMBERED][];

  private HardDuplicates(HardCase documents) {
    this.documents = documents;
  }

  public static void main(String[] args) throws IOException {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    PrintStream out = System.out;
    out.println(
        "case            documents    kept   wall s  CPU s  heap MB    compared    measured"
            + "     settled      skipped  recall lost  planted found");
    for (HardCase.Kind kind : HardCase.Kind.values()) {
      if (args.length < 2 || java.util.Arrays.asList(args).contains(kind.word())) {
        out.println(new HardDuplicates(new HardCase(kind, size)).run());
      }
    }
  }

  private String run() throws IOException {
    long wall = System.nanoTime();
    long cpu = cpu();
    ExactGroups groups = groups();
    Buckets buckets = new Buckets(groups, CONFIG.compare());
    for (int pass = 0; pass < PASSES; pass++) {
      records(groups, pass).buckets(buckets);
    }
    Partners partners = new Partners(groups, buckets);
    PairSearch.Found found =
        new PairSearch(
                partners,
                Need.KEEPERS,
                CONFIG.threshold(),
                VALUES,
                (a, b) -> Signature.matches(signature(a), signature(b)),
                documents::shingles,
                CONFIG.cachedShingles())
            .search();
    Outcomes outcomes =
        KeeperScan.scan(groups, found.edges(), CONFIG.threshold(), documents.exemption());
    Runtime memory = Runtime.getRuntime();
    Evidence evidence =
        new Evidence(
            found.edges(),
            found.compared(),
            found.measured(),
            partners.skipped(),
            found.settled(),
            Evidence.missed(found.edges(), CONFIG.signature()));
    return String.format(
        Locale.ROOT,
        "%-14s %10d %7d %8.1f %6.1f %8d %11d %11d %11d %12d %12.6f  %s",
        documents.kind().word(),
        groups.size(),
        outcomes.count(Outcome.KEPT),
        (System.nanoTime() - wall) / 1e9,
        (cpu() - cpu) / 1e9,
        (memory.totalMemory() - memory.freeMemory()) / 1_000_000,
        evidence.compared(),
        evidence.measured(),
        evidence.settled(),
        evidence.skipped(),
        evidence.recallLost(),
        planted(outcomes));
  }

  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private ExactGroups groups() {
    long[] digests = new long[4 * documents.size()];
    byte[] roles = new byte[documents.size()];
    for (int doc = 0; doc < documents.size(); doc++) {
      digests[4 * doc] = documents.text(doc);
      roles[doc] = documents.role(doc).code();
    }
    return ExactGroups.of(digests, roles);
  }

  private BandRecords records(ExactGroups groups, int pass) {
    Bands bands = new Bands(CONFIG.signature());
    BandRecords records = new BandRecords();
    int[] signature = new int[VALUES];
    for (int doc = 0; doc < documents.size(); doc++) {
      if (groups.banded(doc)) {
        sign(doc, signature);
        for (int band = 0; band < bands.count(); band++) {
          long hash = bands.hash(signature, band);
          if (Bands.part(hash, PASSES) == pass) {
            records.add(hash, doc);
          }
        }
      }
    }
    return records;
  }

  private void sign(int doc, int[] signature) {
    long[] shingles = documents.shingles(doc);
    signer.sign(shingles, shingles.length, signature);
  }

  private int[] signature(int doc) {
    int slot = doc % REMEMBERED;
    if (signatureAt[slot] == null || placeAt[slot] != doc) {
      signatureAt[slot] = new int[VALUES];
      sign(doc, signatureAt[slot]);
      placeAt[slot] = doc;
    }
    return signatureAt[slot];
  }

  /** Of the documents made as duplicates of their predecessor, how many are gone. */
  private String planted(Outcomes outcomes) {
    int planted = 0;
    int gone = 0;
    for (int doc = 0; doc < documents.size(); doc++) {
      if (documents.isPlanted(doc)) {
        planted++;
        gone += outcomes.outcome(doc) == Outcome.DUPLICATE ? 1 : 0;
      }
    }
    return planted == 0 ? "-" : gone + " of " + planted;
  }
}
