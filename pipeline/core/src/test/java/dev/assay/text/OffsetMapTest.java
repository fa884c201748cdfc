package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against an oracle that writes down the source of every single unit. */
class OffsetMapTest {

  @Test
  void redactionAndLineRemovalMapBack() {
    OffsetMap map =
        OffsetMap.builder().keep(5).replace(18, 4).keep(3).replace(10, 0).keep(2).build();
    assertThat(map.sourceLength()).isEqualTo(38);
    assertThat(map.targetLength()).isEqualTo(14);
    assertThat(map.toSource(4)).isEqualTo(4);
    assertThat(map.toSource(7)).isEqualTo(5);
    assertThat(map.toSourceEnd(6)).isEqualTo(23);
    assertThat(map.toSource(9)).isEqualTo(23);
    assertThat(map.toSourceEnd(12)).isEqualTo(26);
    assertThat(map.toSource(12)).isEqualTo(36);
    assertThat(map.toSource(14)).isEqualTo(38);
  }

  @Test
  void identityMapsEveryPositionToItself() {
    OffsetMap map = OffsetMap.identity(3);
    assertThat(map.isIdentity()).isTrue();
    assertThat(map.toSource(3)).isEqualTo(3);
    assertThatThrownBy(() -> map.toSource(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void mapsOfOtherLengthsCannotBeJoined() {
    assertThatThrownBy(() -> OffsetMap.identity(3).then(OffsetMap.identity(4)))
        .hasMessage("Cannot join a map onto 3 units with one from 4 units");
  }

  @Test
  void randomEditsAgreeWithTheOracle() {
    Random random = new Random(Seeded.seed());
    for (int i = 0; i < 5_000; i++) {
      Oracle oracle = new Oracle(random, random.nextInt(60));
      for (int at = 0; at <= oracle.map.targetLength(); at++) {
        assertThat(oracle.map.toSource(at))
            .as("seed %d", Seeded.seed())
            .isEqualTo(oracle.start(at));
        assertThat(oracle.map.toSourceEnd(at))
            .as("seed %d", Seeded.seed())
            .isEqualTo(oracle.end(at));
      }
    }
  }

  @Test
  void joinedMapsAgreeWithOneAfterTheOther() {
    Random random = new Random(Seeded.seed());
    for (int i = 0; i < 5_000; i++) {
      Oracle first = new Oracle(random, random.nextInt(60));
      Oracle second = new Oracle(random, first.map.targetLength());
      OffsetMap both = first.map.then(second.map);
      for (int at = 0; at <= both.targetLength(); at++) {
        assertThat(both.toSource(at)).isEqualTo(first.start(second.start(at)));
        assertThat(both.toSourceEnd(at)).isEqualTo(first.end(second.end(at)));
      }
    }
  }

  /** A random map and, for each target unit, where its source starts and ends. */
  private static final class Oracle {
    final List<Integer> starts = new ArrayList<>();
    final List<Integer> ends = new ArrayList<>();
    final OffsetMap map;

    Oracle(Random random, int sourceLength) {
      OffsetMapBuilder builder = OffsetMap.builder();
      int source = 0;
      while (source < sourceLength) {
        int take = Math.min(random.nextInt(6), sourceLength - source);
        int give = random.nextInt(4);
        if (random.nextBoolean()) {
          builder.keep(take);
          for (int i = 0; i < take; i++) {
            starts.add(source + i);
            ends.add(source + i + 1);
          }
        } else {
          builder.replace(take, give);
          for (int i = 0; i < give; i++) {
            starts.add(source);
            ends.add(source + take);
          }
        }
        source += take;
      }
      map = builder.build();
    }

    int start(int at) {
      return at == starts.size() ? map.sourceLength() : starts.get(at);
    }

    int end(int at) {
      return at == 0 ? 0 : ends.get(at - 1);
    }
  }
}
