package dev.assay.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of numbered files: the numbers run from 0 without gaps. */
public final class ShardNames {
  private static final Pattern SHARD =
      Pattern.compile(
          "data/((?:share-alike-)?(?:train|validation|test))-(\\d{5})-of-(\\d{5})\\.parquet");
  private static final Pattern TABLE = Pattern.compile("([a-z]+)-(\\d{5})\\.parquet");

  private ShardNames() {}

  /**
   * @param path of the misnamed or missing file
   * @param message what is wrong
   */
  public record Misnamed(String path, String message) {}

  /**
   * Shards are {@code data/<split>-00000-of-00002.parquet}.
   *
   * @param paths relative to the folder of the release, in the order of their names
   */
  public static List<Misnamed> ofShards(Collection<String> paths) {
    List<Misnamed> wrong = new ArrayList<>();
    Map<String, List<String>> splits = new TreeMap<>();
    for (String path : paths) {
      Matcher name = SHARD.matcher(path);
      if (name.matches()) {
        splits.computeIfAbsent(name.group(1), split -> new ArrayList<>()).add(path);
      } else {
        wrong.add(new Misnamed(path, "is not named as a shard is: <split>-00000-of-00001.parquet"));
      }
    }
    splits.forEach((split, shards) -> ofSplit(split, shards, wrong));
    return wrong;
  }

  private static void ofSplit(String split, List<String> shards, List<Misnamed> wrong) {
    for (int i = 0; i < shards.size(); i++) {
      String expected =
          String.format(Locale.ROOT, "data/%s-%05d-of-%05d.parquet", split, i, shards.size());
      if (!shards.get(i).equals(expected)) {
        wrong.add(
            new Misnamed(
                shards.get(i),
                String.format(
                    Locale.ROOT,
                    "split %s has %,d shards, so shard %,d should be %s",
                    split,
                    shards.size(),
                    i,
                    expected)));
      }
    }
  }

  /**
   * Evidence tables are {@code <table>-00000.parquet}.
   *
   * @param names of files, in order
   */
  public static List<Misnamed> ofTables(Collection<String> names) {
    List<Misnamed> wrong = new ArrayList<>();
    Map<String, Integer> next = new TreeMap<>();
    for (String name : names) {
      Matcher parts = TABLE.matcher(name);
      if (!parts.matches()) {
        wrong.add(new Misnamed(name, "is not named as evidence is: <table>-00000.parquet"));
        continue;
      }
      int number = next.merge(parts.group(1), 1, Integer::sum) - 1;
      String expected = String.format(Locale.ROOT, "%s-%05d.parquet", parts.group(1), number);
      if (!name.equals(expected)) {
        wrong.add(new Misnamed(name, expected + " should come before it"));
      }
    }
    return wrong;
  }
}
