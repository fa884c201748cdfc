package dev.assay.dedup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole search in memory, for small sets and as the reference for engines. The result does not
 * depend on the order of the input.
 */
public final class NearDuplicates {

  private NearDuplicates() {}

  /**
   * One document.
   *
   * @param key its place in the {@link KeeperOrder}, distinct; made for the same role
   * @param textSha256 of its dedup text, 32 bytes
   * @param shingles distinct, sorted in signed order; empty for a text below one shingle
   */
  public record Input(byte[] key, Role role, byte[] textSha256, long[] shingles) {}

  /**
   * What was decided, with documents numbered by keeper order.
   *
   * @param order for each number the index of the input
   */
  public record Result(int[] order, ExactGroups groups, Outcomes outcomes, Evidence evidence) {}

  /** Searches; the exemption is asked with indices of {@code inputs}. */
  public static Result find(List<Input> inputs, DedupConfig config, Exemption exemption) {
    List<byte[]> keys = new ArrayList<>();
    for (Input input : inputs) {
      keys.add(input.key());
    }
    int[] order = KeeperOrder.sort(keys);
    ExactGroups groups = groups(inputs, order);
    Evidence evidence = evidence(inputs, order, groups, config);
    Outcomes outcomes =
        KeeperScan.scan(
            groups,
            evidence.edges(),
            config.threshold(),
            (candidate, witness) -> exemption.exempt(order[candidate], order[witness]));
    return new Result(order, groups, outcomes, evidence);
  }

  private static ExactGroups groups(List<Input> inputs, int[] order) {
    long[] digests = new long[4 * order.length];
    byte[] roles = new byte[order.length];
    for (int doc = 0; doc < order.length; doc++) {
      Input input = inputs.get(order[doc]);
      ExactGroups.put(input.textSha256(), digests, doc);
      roles[doc] = input.role().code();
    }
    return ExactGroups.of(digests, roles);
  }

  private static Evidence evidence(
      List<Input> inputs, int[] order, ExactGroups groups, DedupConfig config) {
    int values = config.signature().values();
    Signatures signatures = new Signatures(order.length, values);
    Signer signer = new Signer(values);
    int[] signature = new int[values];
    for (int doc = 0; doc < order.length; doc++) {
      long[] shingles = inputs.get(order[doc]).shingles();
      if (shingles.length > 0) {
        signer.sign(shingles, shingles.length, signature);
        signatures.put(doc, signature);
      }
    }
    try {
      return NearPairs.find(groups, signatures, doc -> inputs.get(order[doc]).shingles(), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
