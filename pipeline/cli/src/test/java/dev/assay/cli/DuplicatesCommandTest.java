package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Groups and conflicts are those of sample-data/expected.tsv, which was written by hand. */
class DuplicatesCommandTest {

  private static Typed duplicates(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("duplicates", Sample.release().toString()));
    all.addAll(List.of(words));
    return assay(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) throws IOException {
    return duplicates(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new))
        .json();
  }

  /** Twins by how many records the table says repeat them. */
  private static Map<String, Integer> expected() throws IOException {
    Map<String, Integer> copies = new TreeMap<>();
    for (String line : Files.readAllLines(Sample.folder().resolve("expected.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells[4].equals("duplicate")) {
        copies.merge(cells[6], 1, Integer::sum);
      }
    }
    return copies;
  }

  @Test
  void groupsAreThoseOfTheTable() throws IOException {
    Map<String, Integer> found = new HashMap<>();
    int last = Integer.MAX_VALUE;
    for (JsonNode group : json("--largest", "--count", "1000").get("largest")) {
      int copies = group.get("exact").asInt() + group.get("near").asInt();
      found.put(group.get("twin").asText(), copies);
      assertThat(copies).isLessThanOrEqualTo(last);
      last = copies;
    }
    assertThat(found).isEqualTo(expected());
    Typed typed = duplicates();
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("copies").contains("kept");
  }

  @Test
  void conflictsAreThoseOfTheTable() throws IOException {
    long conflicts =
        Files.readAllLines(Sample.folder().resolve("expected.tsv")).stream()
            .filter(line -> line.split("\t", -1)[5].equals("license-conflict"))
            .count();
    JsonNode found = json("--conflicts").get("conflicts");
    assertThat(found).hasSize((int) conflicts);
    found.forEach(pair -> assertThat(pair.get("twin-license").asText()).isNotEmpty());
  }

  @Test
  void aSampleShowsWhatDiffersWhenTheSourcesAreAtHand() throws IOException {
    String run = Sample.folder().resolve("run.yaml").toString();
    JsonNode json = json("--sample", "--run", run);
    assertThat(json.get("sample")).isNotEmpty();
    JsonNode difference = json.get("differences").get(0);
    boolean differs = false;
    for (JsonNode piece : difference.get("pieces")) {
      differs |= piece.has("a") || piece.has("b");
    }
    assertThat(differs).isTrue();
    String first = json.at("/sample/0/id").asText();
    String twin = json.at("/sample/0/twin").asText();
    assertThat(duplicates("--between", first, twin, "--run", run).out()).contains("- " + first);
    Typed without = duplicates("--between", first, twin);
    assertThat(without.exit()).isEqualTo(64);
    assertThat(without.err()).contains("--run RUN.YAML");
  }

  @Test
  void betweenTwoSourcesStandsWhatOneRepeatsOfTheOther() throws IOException {
    JsonNode group = json("--largest", "--count", "1").at("/largest/0");
    String source = group.get("sources").fieldNames().next();
    String kept = group.get("twin").asText();
    kept = kept.substring(0, kept.indexOf('/'));
    assertThat(json("--between", source, kept).get("between")).isNotEmpty();
  }

  @Test
  void anIdThatWasNeverReadIsAMistake() throws IOException {
    Typed typed = duplicates("--between", "nobody/1", "nobody/2");
    assertThat(typed.exit()).isEqualTo(64);
    assertThat(typed.err()).contains("never read nobody/1");
  }
}
