package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Three sources of 1,000, 100 and 10 tokens; expectations are reckoned by hand. */
class MixingTest {
  private static SortedMap<String, List<Mix.InShard>> held() {
    return new TreeMap<>(
        Map.of(
            "large", List.of(new Mix.InShard("a", 8, 600), new Mix.InShard("b", 2, 400)),
            "middle", List.of(new Mix.InShard("a", 10, 100)),
            "small", List.of(new Mix.InShard("b", 1, 10))));
  }

  private static Mix mix(
      String unit, Map<String, Double> weights, double others, long budget, double epochs) {
    return new Mixing(unit, new TreeMap<>(weights), others, budget, epochs)
        .of("source", "o200k_base", held());
  }

  private static Mix.Part part(Mix mix, String name) {
    return mix.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void sharesWithoutABudgetTakeAsMuchAsEpochsAllow() {
    Mix mix = mix("proportion", Map.of("large", 1.0, "middle", 1.0), 0, 0, 2);
    assertThat(part(mix, "middle").target()).isCloseTo(200, within(1e-9));
    assertThat(part(mix, "middle").epochs()).isCloseTo(2, within(1e-9));
    assertThat(part(mix, "large").target()).isCloseTo(200, within(1e-9));
    assertThat(part(mix, "large").epochs()).isCloseTo(0.2, within(1e-9));
    assertThat(mix.parts()).noneMatch(Mix.Part::isShort).hasSize(2);
    // documents drawn: 2 of large (0.2 x 10), 20 of middle (2 x 10)
    assertThat(mix.documentProportion(part(mix, "middle"))).isCloseTo(20 / 22.0, within(1e-9));
  }

  @Test
  void aBudgetBeyondTheEpochsIsCutAndSaidToBeShort() {
    Mix mix = mix("proportion", Map.of("large", 1.0, "small", 1.0), 0, 100, 3);
    assertThat(part(mix, "small").target()).isCloseTo(30, within(1e-9));
    assertThat(part(mix, "small").isShort()).isTrue();
    assertThat(part(mix, "large").target()).isCloseTo(50, within(1e-9));
    assertThat(mix.proportion(part(mix, "large"))).isCloseTo(50 / 80.0, within(1e-9));
  }

  @Test
  void tokensAndDocumentsAreTakenAsTheyAre() {
    assertThat(part(mix("tokens", Map.of("large", 250.0), 0, 0, 1), "large").target())
        .isEqualTo(250);
    Mix documents = mix("documents", Map.of("middle", 5.0), 0, 0, 1);
    assertThat(part(documents, "middle").target()).isEqualTo(50);
  }

  @Test
  void othersHaveTheirWeightAndWhatIsNotThereIsMissing() {
    Mix mix = mix("proportion", Map.of("large", 2.0, "absent", 1.0), 1, 0, 1);
    assertThat(mix.parts()).extracting(Mix.Part::name).containsExactly("large", "middle", "small");
    assertThat(mix.missing()).containsExactly("absent");
    assertThat(part(mix, "large").target()).isCloseTo(20, within(1e-9));
  }
}
