package dev.assay.proof;

import dev.assay.lineage.Digest;
import java.util.List;

/**
 * The way of one leaf to the root of its tree.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param beside hashes of the nodes beside the way, from the leaf up
 */
public record MerklePath(long index, long size, List<Digest> beside) {
  public MerklePath {
    beside = List.copyOf(beside);
  }

  /** Whether the way leads from the leaf to the root: RFC 9162, section 2.1.3.2. */
  public boolean leads(byte[] leaf, Digest root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Digest hash = MerkleTree.leaf(leaf);
    for (Digest other : beside) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = MerkleTree.node(other, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = MerkleTree.node(hash, other);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
