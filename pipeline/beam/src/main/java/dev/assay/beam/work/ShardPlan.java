package dev.assay.beam.work;

import dev.assay.split.CutPoints;
import dev.assay.split.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which document stands in which row of which shard.
 *
 * @param shards in the order of their numbers
 */
public record ShardPlan(List<Shard> shards) {
  private static final int CHUNK = 32;

  public ShardPlan {
    shards = List.copyOf(shards);
  }

  /**
   * @param number of the shard among all shards of the release
   * @param name path within the release, such as {@code data/train-00000-of-00002.parquet}
   * @param part split that it belongs to
   * @param shareAlike whether its documents are under share-alike terms
   * @param ordinals of its documents, by row
   */
  public record Shard(int number, String name, Part part, boolean shareAlike, int[] ordinals) {}

  /** Tells what a document belongs to. */
  public interface Membership {
    Part part(int ordinal);

    boolean shareAlike(int ordinal);
  }

  /**
   * Puts kept documents in global order and cuts it, and writes each one's place into the fates.
   *
   * @param target bytes of text that a shard should hold
   */
  public static ShardPlan of(Corpus corpus, Fates fates, Membership membership, long target) {
    List<Shard> shards = new ArrayList<>();
    for (boolean shareAlike : new boolean[] {false, true}) {
      for (Part part : Part.values()) {
        int[] members = members(corpus, fates, membership, part, shareAlike);
        cut(corpus, members, target, part, shareAlike, shards);
      }
    }
    for (Shard shard : shards) {
      for (int row = 0; row < shard.ordinals().length; row++) {
        fates.place(shard.ordinals()[row], shard.number(), row);
      }
    }
    return new ShardPlan(shards);
  }

  private static int[] members(
      Corpus corpus, Fates fates, Membership membership, Part part, boolean shareAlike) {
    int[] found = new int[CHUNK];
    int size = 0;
    for (int ordinal = 0; ordinal < fates.size(); ordinal++) {
      if (fates.isKept(ordinal)
          && membership.part(ordinal) == part
          && membership.shareAlike(ordinal) == shareAlike) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = ordinal;
      }
    }
    return sorted(corpus, Arrays.copyOf(found, size));
  }

  /** By order hash, unsigned; ties by id, then by place in the corpus. */
  private static int[] sorted(Corpus corpus, int[] members) {
    Integer[] boxed = Arrays.stream(members).boxed().toArray(Integer[]::new);
    Arrays.sort(
        boxed,
        (a, b) -> {
          int byOrder = Long.compareUnsigned(corpus.order(a), corpus.order(b));
          int byId = byOrder != 0 ? byOrder : corpus.ids().compare(a, b);
          return byId != 0 ? byId : Integer.compare(a, b);
        });
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }

  private static void cut(
      Corpus corpus,
      int[] members,
      long target,
      Part part,
      boolean shareAlike,
      List<Shard> shards) {
    long[] bytes = Arrays.stream(members).mapToLong(corpus::bytes).toArray();
    int[] cuts = CutPoints.of(bytes, target);
    for (int i = 0; i < cuts.length; i++) {
      int end = i + 1 < cuts.length ? cuts[i + 1] : members.length;
      String name =
          String.format(
              Locale.ROOT,
              "data/%s%s-%05d-of-%05d.parquet",
              shareAlike ? "share-alike-" : "",
              part.word(),
              i,
              cuts.length);
      shards.add(
          new Shard(
              shards.size(), name, part, shareAlike, Arrays.copyOfRange(members, cuts[i], end)));
    }
  }
}
