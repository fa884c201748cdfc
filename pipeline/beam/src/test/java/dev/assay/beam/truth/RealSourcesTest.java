package dev.assay.beam.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.run.Funnel;
import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The thirteen real sources under the run as given. Expectation: the counts that stand in the
 * README of the corpora.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealSourcesTest {
  private static final Logger LOG = Logger.getLogger(RealSourcesTest.class.getName());
  private static final Pattern COUNT = Pattern.compile("([a-z-]+) ([\\d,]+)");
  private static final String COUNTS_BEGIN = "Records per source: ";

  private List<Funnel.SourceLine> lines = List.of();
  private final Map<String, Long> expected = new TreeMap<>();

  @BeforeAll
  void run() throws IOException {
    Funnel funnel = Objects.requireNonNull(RealSources.released().result().funnel());
    lines = funnel.sources();
    for (Funnel.SourceLine line : lines) {
      LOG.info(line + String.format(Locale.ROOT, " kept or duplicate: %.1f %%", good(line)));
    }
    String readme = Files.readString(SharedCorpora.folder().resolve("corpora/README.md"));
    String counts = readme.substring(readme.indexOf(COUNTS_BEGIN) + COUNTS_BEGIN.length());
    Matcher matcher = COUNT.matcher(counts.substring(0, counts.indexOf(':')));
    while (matcher.find()) {
      expected.put(matcher.group(1), Long.valueOf(matcher.group(2).replace(",", "")));
    }
  }

  private static double good(Funnel.SourceLine line) {
    return 100.0 * (line.kept() + line.duplicate()) / line.read();
  }

  @Test
  void everyRecordOfEverySourceIsRead() {
    Map<String, Long> read = new TreeMap<>();
    lines.forEach(line -> read.put(line.source(), line.read()));
    assertThat(expected).hasSize(13);
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void fatesOfEverySourceAddUpToWhatWasRead() throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    RealSources.released().fates().values().forEach(row -> rows.merge(row.source(), 1L, Long::sum));
    assertThat(rows).isEqualTo(expected);
    for (Funnel.SourceLine line : lines) {
      long sum = line.kept() + line.dropped() + line.duplicate() + line.held() + line.unreadable();
      assertThat(sum).as(line.source()).isEqualTo(line.read());
    }
  }

  @Test
  void ofEverySourceFourInFiveAreKeptOrDuplicates() {
    List<String> below = new ArrayList<>();
    for (Funnel.SourceLine line : lines) {
      if (good(line) < 80) {
        below.add(line.toString());
      }
    }
    assertThat(below).isEmpty();
  }
}
