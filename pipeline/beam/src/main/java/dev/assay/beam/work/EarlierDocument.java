package dev.assay.beam.work;

import dev.assay.dedup.Role;
import java.nio.file.Path;

/**
 * A document of an earlier release as its evidence has it. Arrays are not copied, so treat them as
 * constant.
 *
 * @param release {@code <name>/<version>}
 * @param role anchor where that release keeps it, barred witness where its terms kept it out
 * @param textSha256 of its dedup text, 32 bytes
 * @param signature empty where it is compared for exact copies only
 * @param rank of its license, 0 is best
 * @param priority of its source
 * @param published day, {@link PublishedDay#ABSENT} when not known
 * @param characters of its text
 * @param shard file that holds its text; the release's own folder where there is none
 * @param row in the shard
 */
public record EarlierDocument(
    String id,
    String release,
    Role role,
    byte[] textSha256,
    int[] signature,
    int rank,
    int priority,
    long published,
    long characters,
    Path shard,
    long row) {

  /** Its source: what stands before the key in its id. */
  public String source() {
    return id.substring(0, id.indexOf('/'));
  }
}
