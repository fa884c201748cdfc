package dev.assay.proof;

import dev.assay.lineage.Digest;
import java.util.HexFormat;

/**
 * Roots of the three trees of a release.
 *
 * @param files of the lists of release and evidence: a leaf a line, the folder's name before the
 *     path
 * @param documents of the rows of all shards: a leaf a document
 * @param records of the rows of the ledger: a leaf a record that was read
 */
public record MerkleRoots(Digest files, Digest documents, Digest records) {

  /** Root of the tree whose leaves are the three roots, 32 bytes each. */
  public Digest root() {
    MerkleTree tree = new MerkleTree();
    HexFormat hex = HexFormat.of();
    tree.add(hex.parseHex(files.hex()));
    tree.add(hex.parseHex(documents.hex()));
    tree.add(hex.parseHex(records.hex()));
    return tree.root();
  }
}
