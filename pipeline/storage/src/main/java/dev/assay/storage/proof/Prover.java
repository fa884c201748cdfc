package dev.assay.storage.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.proof.MerkleTree;
import dev.assay.release.InclusionProof;
import dev.assay.release.InclusionProof.Tree;
import dev.assay.release.Manifest;
import dev.assay.release.ReleaseSignature;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the proof for one document of the shards, or for one record of the ledger. */
public final class Prover {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReleaseFolders folders;
  private final String id;
  private final MerkleTree tree = new MerkleTree();
  private byte @Nullable [] found;

  private Prover(ReleaseFolders folders, String id) {
    this.folders = folders;
    this.id = id;
  }

  /**
   * @param shards file by its path in the release, in the order of the paths
   * @param id of a document in the shards
   * @return empty when no shard holds it
   */
  public static Optional<InclusionProof> document(
      ReleaseFolders folders, Map<String, Path> shards, String id) throws IOException {
    Prover prover = new Prover(folders, id);
    for (Map.Entry<String, Path> shard : shards.entrySet()) {
      Leaves.documents().read(shard.getValue(), shard.getKey(), prover::take);
    }
    return prover.proof(Tree.DOCUMENTS);
  }

  /**
   * @param ledger its files in order
   * @param id of any record that was read
   * @return empty when the ledger does not know it, or is not at hand
   */
  public static Optional<InclusionProof> record(
      ReleaseFolders folders, List<Path> ledger, String id) throws IOException {
    Prover prover = new Prover(folders, id);
    for (Path file : ledger) {
      Leaves.records().read(file, "", prover::take);
    }
    return prover.proof(Tree.RECORDS);
  }

  private void take(String row, byte[] leaf) {
    if (found == null && row.equals(id)) {
      found = leaf;
      tree.addMarked(leaf);
    } else {
      tree.add(leaf);
    }
  }

  private Optional<InclusionProof> proof(Tree which) throws IOException {
    if (found == null) {
      return Optional.empty();
    }
    String manifest = Files.readString(folders.release().resolve(Manifest.FILE));
    return Optional.of(
        new InclusionProof(which, object(found), tree.path(), manifest, signature()));
  }

  private static ObjectNode object(byte[] leaf) {
    try {
      return (ObjectNode) JSON.readTree(leaf);
    } catch (IOException e) {
      throw new UncheckedIOException("A leaf is JSON", e);
    }
  }

  private @Nullable ReleaseSignature signature() throws IOException {
    Path file = folders.release().resolve(ReleaseSignature.FILE);
    return Files.exists(file)
        ? ReleaseSignature.parse(Files.readString(file), folders.shown(file))
        : null;
  }
}
