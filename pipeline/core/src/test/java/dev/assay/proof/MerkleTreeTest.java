package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

  /**
   * Leaves and roots of the test data of Certificate Transparency
   * (google/certificate-transparency).
   */
  @Test
  void rootsAreThoseOfCertificateTransparency() {
    String[] leaves = {
      "",
      "00",
      "10",
      "2021",
      "3031",
      "40414243",
      "5051525354555657",
      "606162636465666768696a6b6c6d6e6f"
    };
    String[] roots = {
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    };
    MerkleTree tree = new MerkleTree();
    assertThat(tree.root()).isEqualTo(Digest.ofText(""));
    for (int i = 0; i < leaves.length; i++) {
      tree.add(HexFormat.of().parseHex(leaves[i]));
      assertThat(tree.root().hex()).isEqualTo(roots[i]);
    }
  }

  /** The definition of RFC 9162, 2.1.1, taken literally. */
  private static Digest plain(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return MerkleTree.leaf(leaves.get(0));
    }
    int k = Integer.highestOneBit(leaves.size() - 1);
    return MerkleTree.node(plain(leaves.subList(0, k)), plain(leaves.subList(k, leaves.size())));
  }

  @Test
  void everyLeafOfEveryTreeHasAPathThatLeadsToTheRootAndNoOtherLeafHasIt() {
    List<byte[]> leaves = new ArrayList<>();
    for (int size = 1; size <= 70; size++) {
      leaves.add(("leaf " + size).getBytes(StandardCharsets.UTF_8));
      for (int marked = 0; marked < size; marked++) {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < size; i++) {
          if (i == marked) {
            tree.addMarked(leaves.get(i));
          } else {
            tree.add(leaves.get(i));
          }
        }
        Digest root = plain(leaves);
        assertThat(tree.root()).isEqualTo(root);
        MerklePath path = tree.path();
        assertThat(path.leads(leaves.get(marked), root)).isTrue();
        assertThat(path.leads("other".getBytes(StandardCharsets.UTF_8), root)).isFalse();
        int other = (marked + 1) % size;
        if (other != marked) {
          assertThat(new MerklePath(other, size, path.beside()).leads(leaves.get(marked), root))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aChangedPathLeadsNowhere() {
    Random random = new Random(20261125);
    MerkleTree tree = new MerkleTree();
    for (int i = 0; i < 1000; i++) {
      byte[] leaf = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
      if (i == 777) {
        tree.addMarked(leaf);
      } else {
        tree.add(leaf);
      }
    }
    MerklePath path = tree.path();
    byte[] leaf = "777".getBytes(StandardCharsets.UTF_8);
    assertThat(path.beside()).hasSize(10);
    for (int i = 0; i < path.beside().size(); i++) {
      List<Digest> changed = new ArrayList<>(path.beside());
      changed.set(i, Digest.ofText("seed 20261125 " + random.nextLong()));
      assertThat(new MerklePath(777, 1000, changed).leads(leaf, tree.root())).isFalse();
    }
    assertThat(new MerklePath(777, 1000, path.beside().subList(0, 9)).leads(leaf, tree.root()))
        .isFalse();
  }
}
