package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The parts that Croissant 1.1 requires and the layout that loads. The reference validator is
 * Python and is run outside of these tests.
 */
class CroissantTest {
  private final JsonNode json;

  CroissantTest() throws Exception {
    json = Json.MAPPER.readTree(Croissant.of(SampleRelease.facts()));
  }

  @Test
  void whatTheStandardRequiresIsThere() {
    for (String key :
        List.of(
            "@context",
            "@type",
            "conformsTo",
            "name",
            "description",
            "url",
            "license",
            "creator",
            "datePublished",
            "distribution",
            "recordSet")) {
      assertThat(json.has(key)).as(key).isTrue();
    }
    assertThat(json.at("/@context/@vocab").textValue()).isEqualTo("https://schema.org/");
    assertThat(json.at("/conformsTo/0").textValue())
        .isEqualTo("http://mlcommons.org/croissant/1.1");
  }

  @Test
  void eachShardIsAFileObjectAndTheSetIsContainedInNothing() {
    List<String> objects = new ArrayList<>();
    for (JsonNode part : json.get("distribution")) {
      assertThat(part.has("containedIn")).isFalse();
      assertThat(part.get("encodingFormat").textValue()).isEqualTo("application/x-parquet");
      if (part.get("@type").textValue().equals("cr:FileObject")) {
        assertThat(part.get("sha256").textValue()).matches("[0-9a-f]{64}");
        objects.add(part.get("contentUrl").textValue());
      }
    }
    assertThat(objects)
        .containsExactly(
            "data/train-00000-of-00002.parquet",
            "data/train-00001-of-00002.parquet",
            "data/validation-00000-of-00001.parquet",
            "data/share-alike-train-00000-of-00001.parquet");
    assertThat(json.at("/distribution/4/@type").textValue()).isEqualTo("cr:FileSet");
  }

  @Test
  void everyColumnOfTheShardsIsAField() {
    assertThat(json.at("/recordSet/0/field")).hasSize(19);
    assertThat(json.at("/recordSet/0/key/@id").textValue()).isEqualTo("documents/id");
    assertThat(json.at("/recordSet/0/field/9/dataType").textValue()).isEqualTo("sc:Integer");
  }

  @Test
  void licensesThatSpdxListsAreAddresses() {
    assertThat(json.at("/license/0").textValue())
        .isEqualTo("https://spdx.org/licenses/CC-BY-SA-4.0.html");
    assertThat(json.at("/license/1").textValue()).isEqualTo("LicenseRef-public-domain-prc-law");
  }

  @Test
  void anOfferHasTargetAndAssigner() {
    assertThat(json.at("/usageInfo/odrl:permission/odrl:target/@id").textValue())
        .isEqualTo("urn:assay:release:" + SampleRelease.DIGEST);
    assertThat(json.at("/usageInfo/odrl:permission/odrl:assigner/@id").isMissingNode()).isFalse();
  }

  @Test
  void theVersionIsTheDigestAndNotTheNameOfTheRelease() {
    assertThat(json.get("version").textValue()).isEqualTo("0.0.0+" + SampleRelease.DIGEST);
  }
}
