package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import dev.assay.judge.Judge;
import dev.assay.judge.Judgement;
import dev.assay.judge.Judgement.Outcome;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Facts;
import dev.assay.rule.TestFacts;
import dev.assay.signal.SignalComputer;
import dev.assay.signal.SignalValues;
import dev.assay.text.Normaliser;
import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The packs on the real corpora that can be read without Parquet, zstd and HTML. */
class RealCorporaTest {
  private static final Map<String, String> DATATROVE =
      Map.of(
          "empty", "empty",
          "line-punct-ratio", "line_punct_ratio",
          "short-line-ratio", "short_line_ratio",
          "char-dup-ratio", "char_dup_ratio",
          "list-ratio", "list_ratio");

  /** Calibration: the pack is for such text, so of every source it keeps nearly all. */
  @Test
  void industryKeepsAtLeastNineteenTwentiethsOfEverySource() throws IOException {
    List<SharedCorpora.Entry> entries = SharedCorpora.read();
    Verdicts verdicts = new Verdicts("quality/industry");
    Map<String, List<Boolean>> kept = new TreeMap<>();
    for (SharedCorpora.Entry entry : entries) {
      String text = Normaliser.standard().normalise(entry.text()).text();
      boolean keep = verdicts.of(text).outcome() == Outcome.KEEP;
      kept.computeIfAbsent(entry.source(), source -> new ArrayList<>()).add(keep);
    }
    assertThat(kept).hasSizeGreaterThanOrEqualTo(6);
    kept.forEach(
        (source, all) ->
            assertThat(all.stream().filter(keep -> keep).count())
                .as(source)
                .isGreaterThanOrEqualTo((long) (0.95 * all.size())));
  }

  /** Truth: reasons that datatrove 0.10.1 gives, normalisation off. */
  @Test
  void finewebGivesTheReasonsOfDatatrove() throws IOException {
    Map<String, String> texts = new HashMap<>();
    SharedCorpora.read().forEach(entry -> texts.put(entry.id(), entry.text()));
    Verdicts verdicts = new Verdicts("quality/fineweb");
    int same = 0;
    int keeps = 0;
    int sameKeeps = 0;
    int all = 0;
    for (JsonNode line :
        SharedCorpora.lines(SharedCorpora.folder().resolve("truth/datatrove-verdicts.jsonl.gz"))) {
      String text = texts.get(line.get("id").asText());
      if (text == null) {
        continue;
      }
      String expected = line.get("fineweb-quality").asText();
      String reason = verdicts.reason(text);
      all++;
      same += reason.equals(expected) ? 1 : 0;
      keeps += expected.equals("keep") ? 1 : 0;
      sameKeeps += expected.equals("keep") && reason.equals("keep") ? 1 : 0;
    }
    assertThat(all).isGreaterThan(900);
    assertThat((double) same / all).isGreaterThanOrEqualTo(0.95);
    assertThat((double) sameKeeps / keeps).isGreaterThanOrEqualTo(0.95);
  }

  /** Judges texts by one pack. */
  private static final class Verdicts {
    private final BoundRules rules;
    private final Judge judge;
    private final ProbeScanner scanner;
    private final SignalComputer signals = new SignalComputer();

    Verdicts(String pack) {
      this.rules = Packs.shipped(pack);
      this.judge = new Judge(rules);
      this.scanner = ProbeSet.of(rules.probes()).scanner(Packs.AS_OF);
    }

    Judgement of(String text) {
      return judge.judge(facts(signals.compute(text), scanner.scan(text)));
    }

    String reason(String text) {
      Judgement judgement = of(text);
      return judgement.decisive() == null
          ? "keep"
          : DATATROVE.getOrDefault(
              rules.rules().get(judgement.decisive().rule()).then().reason(), "?");
    }

    private Facts facts(SignalValues values, Findings findings) {
      TestFacts facts = new TestFacts();
      for (int i = 0; i < values.values().length; i++) {
        facts.signal(i, values.at(i));
      }
      for (int i = 0; i < rules.probes().size(); i++) {
        facts.probe(i, findings.count(i));
      }
      return facts;
    }
  }
}
