package dev.assay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.CanonicalJson;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManifestJsonTest {

  @Test
  void whatIsWrittenIsReadBack() {
    for (Manifest manifest :
        new Manifest[] {SampleRelease.manifest("CN"), SampleRelease.manifest(null)}) {
      assertThat(ManifestJson.parse(ManifestJson.write(manifest), "manifest.json"))
          .isEqualTo(manifest);
    }
  }

  @Test
  void sumsAreDerived() throws Exception {
    Manifest manifest = SampleRelease.manifest("CN");
    assertThat(manifest.total()).isEqualTo(new Counts(1250, 20, 30, 4, 1));
    assertThat(manifest.rows()).isEqualTo(1250);
    JsonNode json = Json.MAPPER.readTree(ManifestJson.write(manifest));
    assertThat(json.at("/records/read").longValue()).isEqualTo(1305);
    assertThat(json.at("/splits/train/rows").longValue()).isEqualTo(995);
    assertThat(json.at("/splits/train/bytes").longValue()).isEqualTo(99_500);
    assertThat(json.at("/splits/train/tokens").longValue()).isEqualTo(9_950);
    assertThat(json.at("/schema").textValue()).isEqualTo("assay/manifest/v1");
  }

  /**
   * By another way than the writer: take the key out of the text, then digest its canonical form.
   */
  @Test
  void selfIsTheDigestOfAllOtherKeys() throws Exception {
    ObjectNode json =
        (ObjectNode) Json.MAPPER.readTree(ManifestJson.write(SampleRelease.manifest("CN")));
    String self = json.remove("self").textValue();
    assertThat(self).isEqualTo(Digest.of(CanonicalJson.bytes(json)).hex());
  }

  @Test
  void theFileIsIndentedAndEndsInALineEnd() {
    assertThat(ManifestJson.write(SampleRelease.manifest("CN")))
        .startsWith("{\n  \"schema\" : \"assay/manifest/v1\",\n")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void aChangedValueIsFound() {
    String changed = ManifestJson.write(SampleRelease.manifest("CN")).replace("\"v1\"", "\"v2\"");
    assertThatExceptionOfType(ManifestException.class)
        .isThrownBy(() -> ManifestJson.parse(changed, "manifest.json"))
        .withMessageStartingWith("Cannot read manifest.json: it was changed: its digest is ")
        .withMessageContaining("but `self` says ");
  }

  /** Any changed byte is found, white space between tokens too. */
  @Test
  void anyChangedByteIsFound() {
    Manifest manifest = SampleRelease.manifest("CN");
    String text = ManifestJson.write(manifest);
    Random random = new Random(20261123);
    for (int i = 0; i < 300; i++) {
      char[] changed = text.toCharArray();
      int at = random.nextInt(changed.length);
      changed[at] = (char) (32 + random.nextInt(95));
      String now = new String(changed);
      if (changed[at] == text.charAt(at)) {
        continue;
      }
      assertThatExceptionOfType(ManifestException.class)
          .as("seed 20261123, position %d, %s", at, changed[at])
          .isThrownBy(() -> ManifestJson.parse(now, "manifest.json"));
    }
  }

  @Test
  void aManifestSignedAnewWithFalseSumsIsFound() throws Exception {
    assertThatThrownBy(() -> ManifestJson.parse(signed("/records", "read", 9), "m"))
        .hasMessage("Cannot read m: the sums in `records` do not add up");
    assertThatThrownBy(() -> ManifestJson.parse(signed("/sources/laws", "read", 9), "m"))
        .hasMessage("Cannot read m: the sums in `sources` do not add up");
    assertThatThrownBy(() -> ManifestJson.parse(signed("/splits/train", "rows", 9), "m"))
        .hasMessage("Cannot read m: the sums in `splits` do not add up");
  }

  @Test
  void shardsThatHoldOtherRowsThanWereKeptAreFound() {
    Manifest good = SampleRelease.manifest("CN");
    Manifest bad =
        new Manifest(
            good.name(),
            good.version(),
            good.release(),
            good.publicSums(),
            good.evidenceSums(),
            good.runSums(),
            good.sources(),
            good.splits().subList(0, 1),
            good.rules(),
            good.assayVersion(),
            good.seed(),
            good.asOf(),
            good.purpose(),
            good.territory(),
            good.merkle(),
            good.chain());
    assertThatThrownBy(() -> ManifestJson.parse(ManifestJson.write(bad), "m"))
        .hasMessage("Cannot read m: the shards have 995 rows but 1250 kept");
  }

  @Test
  void whatTheSchemaDoesNotKnowIsRefused() throws Exception {
    assertThatThrownBy(() -> ManifestJson.parse(signed("", "extra", 1), "m"))
        .hasMessageContaining("extra");
    assertThatThrownBy(() -> ManifestJson.parse("[1]", "m")).hasMessageContaining("object");
    assertThatThrownBy(() -> ManifestJson.parse("{", "m"))
        .hasMessageStartingWith("Cannot read m: it is no JSON: ");
    assertThatThrownBy(() -> ManifestJson.parse("", "m")).isInstanceOf(ManifestException.class);
  }

  private static String signed(String at, String key, long value) throws Exception {
    ObjectNode json =
        (ObjectNode) Json.MAPPER.readTree(ManifestJson.write(SampleRelease.manifest("CN")));
    json.remove("self");
    ((ObjectNode) json.at(at)).put(key, value);
    json.put("self", Digest.of(CanonicalJson.bytes(json)).hex());
    return Json.pretty(json);
  }
}
