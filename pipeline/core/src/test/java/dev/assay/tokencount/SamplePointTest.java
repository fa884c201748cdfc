package dev.assay.tokencount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplePointTest {
  @Test
  void aSmallSourceIsCountedWhole() {
    List<SamplePoint> points = SamplePoint.of(new int[] {100, 0, 200});
    assertThat(points).extracting(SamplePoint::document).containsExactly(0, 2);
    assertThat(points).allMatch(SamplePoint::isWhole);
  }

  /** By hand: points stand at (i + 0.5) / 96 of 9,600,000, which is at 50,000 + i 100,000. */
  @Test
  void pointsStandAtEqualDistancesAlongTheTexts() {
    List<SamplePoint> points = SamplePoint.of(new int[] {100_000, 400_000, 9_100_000});
    assertThat(points).hasSize(SamplePoint.POINTS);
    assertThat(points.get(0)).isEqualTo(new SamplePoint(0, 0.5));
    assertThat(points.get(1)).isEqualTo(new SamplePoint(1, 0.125));
    assertThat(points.get(5)).isEqualTo(new SamplePoint(2, 50_000 / 9_100_000.0));
    assertThat(points.get(95).place()).isBetween(0.99, 1.0);
  }

  @Test
  void everyPointIsInADocumentThatHasText() {
    int[] lengths = new int[1000];
    Arrays.setAll(lengths, i -> i % 3 == 0 ? 0 : i);
    assertThat(SamplePoint.of(lengths))
        .hasSize(SamplePoint.POINTS)
        .allMatch(point -> lengths[point.document()] > 0)
        .allMatch(point -> point.place() >= 0 && point.place() < 1);
  }

  @Test
  void nothingGivesNoPoint() {
    assertThat(SamplePoint.of(new int[0])).isEmpty();
    assertThat(SamplePoint.of(new int[] {0, 0})).isEmpty();
  }
}
