package dev.assay.storage.proof;

import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import dev.assay.proof.MerkleTree;
import dev.assay.release.Sha256Sums;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Computes the roots of a release from its files. */
public final class ReleaseRoots {
  private ReleaseRoots() {}

  /** Of the lines of both lists, each behind the word for its folder. */
  public static Digest files(Sha256Sums release, Sha256Sums evidence) {
    MerkleTree tree = new MerkleTree();
    release.digests().forEach((path, digest) -> tree.add(digest + "  release/" + path));
    evidence.digests().forEach((path, digest) -> tree.add(digest + "  evidence/" + path));
    return tree.root();
  }

  /**
   * @param shards file by its path in the release, in the order of the paths
   */
  public static Digest documents(Map<String, Path> shards) throws IOException {
    MerkleTree tree = new MerkleTree();
    Leaves leaves = Leaves.documents();
    for (Map.Entry<String, Path> shard : shards.entrySet()) {
      leaves.read(shard.getValue(), shard.getKey(), (id, leaf) -> tree.add(leaf));
    }
    return tree.root();
  }

  /**
   * @param ledger its files in order
   */
  public static Digest records(List<Path> ledger) throws IOException {
    MerkleTree tree = new MerkleTree();
    Leaves leaves = Leaves.records();
    for (Path file : ledger) {
      leaves.read(file, "", (id, leaf) -> tree.add(leaf));
    }
    return tree.root();
  }

  /**
   * @param shards file by its path in the release, in the order of the paths
   * @param ledger its files in order
   */
  public static MerkleRoots of(
      Sha256Sums release, Sha256Sums evidence, Map<String, Path> shards, List<Path> ledger)
      throws IOException {
    return new MerkleRoots(files(release, evidence), documents(shards), records(ledger));
  }
}
