package dev.assay.storage.verify;

import dev.assay.lineage.Digest;
import dev.assay.release.Manifest;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads all shards and compares each with what the manifest says of it. */
final class ShardsCheck {
  private static final String REMEDY =
      "Do not use this release: shards and manifest are not of one run. Fetch it again";

  private final ReleaseFolders folders;
  private final ReleaseTables tables;
  private final Map<Path, Long> rows;
  private final FaultLog log;

  /**
   * @param rows of the Parquet files that can be read, by their footers
   */
  ShardsCheck(ReleaseFolders folders, ReleaseTables tables, Map<Path, Long> rows, FaultLog log) {
    this.folders = folders;
    this.tables = tables;
    this.rows = rows;
    this.log = log;
  }

  /** Reads each; false when one could not be read to its end. */
  boolean read(ShardPass pass, @Nullable Manifest manifest, Map<String, Digest> digests)
      throws IOException {
    Map<String, Shard> listed = listed(manifest);
    boolean whole = manifest == null || tables.missing(manifest).isEmpty();
    int number = 0;
    for (Map.Entry<String, Path> entry : tables.shards().entrySet()) {
      Path path = entry.getValue();
      String shown = folders.shown(path);
      Long tokens = rows.containsKey(path) ? tokens(pass, path, number, shown) : null;
      whole &= tokens != null;
      Shard shard = listed.get(entry.getKey());
      if (shard != null) {
        compare(shard, path, tokens, digests.get(shown), shown);
      } else if (manifest != null) {
        log.fault(shown, Manifest.FILE + " does not list this shard", REMEDY);
      }
      number++;
    }
    log.looked(pass.rows(), "shard rows");
    return whole;
  }

  private @Nullable Long tokens(ShardPass pass, Path path, int number, String shown) {
    try {
      return pass.read(path, number);
    } catch (IOException | RuntimeException e) {
      log.fault(shown, "cannot be read to its end: " + e.getMessage(), REMEDY);
      return null;
    }
  }

  private Map<String, Shard> listed(@Nullable Manifest manifest) {
    Map<String, Shard> listed = new TreeMap<>();
    if (manifest != null) {
      for (SplitShards split : manifest.splits()) {
        for (Shard shard : split.shards()) {
          listed.put(shard.path(), shard);
          if (!shard.path().startsWith("data/" + split.split() + "-")) {
            log.fault(
                folders.shown(folders.release().resolve(Manifest.FILE)),
                shard.path() + " is listed under split " + split.split(),
                REMEDY);
          }
        }
      }
    }
    return listed;
  }

  private void compare(
      Shard shard, Path path, @Nullable Long tokens, @Nullable Digest digest, String shown)
      throws IOException {
    Long found = rows.get(path);
    if (found != null) {
      same(shown, "rows", shard.rows(), found);
    }
    if (tokens != null) {
      same(shown, "tokens", shard.tokens(), tokens);
    }
    same(shown, "bytes", shard.bytes(), Files.size(path));
    if (digest != null && !digest.equals(shard.sha256())) {
      log.fault(shown, Manifest.FILE + " says another sha256: " + shard.sha256(), REMEDY);
    }
  }

  private void same(String shown, String what, long said, long found) {
    if (said != found) {
      log.fault(
          shown, Manifest.FILE + " says " + said + " " + what + ", the file has " + found, REMEDY);
    }
  }
}
