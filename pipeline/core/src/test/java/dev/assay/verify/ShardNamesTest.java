package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.verify.ShardNames.Misnamed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardNamesTest {

  @Test
  void namesWithoutGapsAreRight() {
    assertThat(
            ShardNames.ofShards(
                List.of(
                    "data/share-alike-train-00000-of-00001.parquet",
                    "data/train-00000-of-00002.parquet",
                    "data/train-00001-of-00002.parquet",
                    "data/validation-00000-of-00001.parquet")))
        .isEmpty();
    assertThat(ShardNames.ofTables(List.of("fates-00000.parquet", "fates-00001.parquet")))
        .isEmpty();
  }

  @Test
  void aGapIsNamed() {
    assertThat(
            ShardNames.ofShards(
                List.of("data/train-00000-of-00003.parquet", "data/train-00002-of-00003.parquet")))
        .extracting(Misnamed::path)
        .containsExactly("data/train-00000-of-00003.parquet", "data/train-00002-of-00003.parquet");
    assertThat(ShardNames.ofTables(List.of("fates-00001.parquet")))
        .extracting(Misnamed::message)
        .containsExactly("fates-00000.parquet should come before it");
  }

  @Test
  void anotherFormIsNamed() {
    for (String name :
        List.of("data/part-0.parquet", "data/Train-00000-of-00001.parquet", "data/train.parquet")) {
      assertThat(ShardNames.ofShards(List.of(name)))
          .extracting(Misnamed::path)
          .containsExactly(name);
    }
  }
}
