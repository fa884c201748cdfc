package dev.assay.proof;

import dev.assay.lineage.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The Merkle tree hash of RFC 9162, section 2.1.1, with SHA-256: leaves are hashed behind a byte 0,
 * nodes behind a byte 1, so that no node can pass for a leaf; no leaf is doubled.
 *
 * <p>Takes leaves one by one and remembers one hash for each level, and for one leaf that is asked
 * for the hashes beside its way to the root (section 2.1.3.1).
 */
public final class MerkleTree {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /** Roots of complete trees, the largest first. */
  private final List<Subtree> roots = new ArrayList<>();

  private final List<Digest> path = new ArrayList<>();
  private final MessageDigest sha256 = sha256();
  private long size;
  private long marked = -1;

  /**
   * @param height levels below the root
   * @param marked whether the leaf asked for is in it
   */
  private record Subtree(int height, byte[] hash, boolean marked) {}

  /** Adds a leaf. */
  public void add(byte[] leaf) {
    push(leaf, false);
  }

  /** Adds a leaf as its UTF-8 bytes. */
  public void add(String leaf) {
    push(leaf.getBytes(StandardCharsets.UTF_8), false);
  }

  /** Adds the leaf whose way to the root is asked for; there can be one. */
  public void addMarked(byte[] leaf) {
    if (marked >= 0) {
      throw new IllegalStateException("Leaf " + marked + " is marked already");
    }
    marked = size;
    push(leaf, true);
  }

  private void push(byte[] leaf, boolean mark) {
    Subtree last = new Subtree(0, leafHash(leaf), mark);
    while (!roots.isEmpty() && roots.get(roots.size() - 1).height() == last.height()) {
      last = join(roots.remove(roots.size() - 1), last, path);
    }
    roots.add(last);
    size++;
  }

  private Subtree join(Subtree left, Subtree right, List<Digest> beside) {
    if (left.marked()) {
      beside.add(digest(right.hash()));
    } else if (right.marked()) {
      beside.add(digest(left.hash()));
    }
    byte[] hash = nodeHash(left.hash(), right.hash());
    return new Subtree(left.height() + 1, hash, left.marked() || right.marked());
  }

  /** Leaves so far. */
  public long size() {
    return size;
  }

  /** Of the leaves so far; of none, the digest of nothing. */
  public Digest root() {
    return fold(new ArrayList<>());
  }

  /** The way of the marked leaf among the leaves so far. */
  public MerklePath path() {
    if (marked < 0) {
      throw new IllegalStateException("No leaf is marked");
    }
    List<Digest> beside = new ArrayList<>(path);
    fold(beside);
    return new MerklePath(marked, size, beside);
  }

  private Digest fold(List<Digest> beside) {
    if (roots.isEmpty()) {
      return Digest.of(new byte[0]);
    }
    Subtree last = roots.get(roots.size() - 1);
    for (int i = roots.size() - 2; i >= 0; i--) {
      last = join(roots.get(i), last, beside);
    }
    return digest(last.hash());
  }

  private byte[] leafHash(byte[] leaf) {
    sha256.update(LEAF);
    return sha256.digest(leaf);
  }

  private byte[] nodeHash(byte[] left, byte[] right) {
    sha256.update(NODE);
    sha256.update(left);
    return sha256.digest(right);
  }

  static Digest leaf(byte[] leaf) {
    return digest(new MerkleTree().leafHash(leaf));
  }

  static Digest node(Digest left, Digest right) {
    HexFormat hex = HexFormat.of();
    return digest(new MerkleTree().nodeHash(hex.parseHex(left.hex()), hex.parseHex(right.hex())));
  }

  private static Digest digest(byte[] hash) {
    return new Digest(HexFormat.of().formatHex(hash));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
