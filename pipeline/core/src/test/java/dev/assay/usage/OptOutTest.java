package dev.assay.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.source.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations from RFC 9309, the AIPREF drafts, the TDMRep report and RSL 1.0, by hand. */
class OptOutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User-agent: *\\nDisallow:                               | UNKNOWN",
        "User-agent: *\\nDisallow: /                             | DISALLOWED",
        "User-agent: *\\nDisallow: /admin/                       | UNKNOWN",
        "User-agent: GPTBot\\nUser-agent: CCBot\\nDisallow: /    | DISALLOWED",
        "User-agent: SearchBot\\nDisallow: /                     | UNKNOWN",
        "User-agent: GPTBot\\nDisallow: /\\n\\nUser-agent: *\\nAllow: / | DISALLOWED",
        "User-agent: *\\nContent-Usage: train-ai=n               | DISALLOWED",
        "User-agent: *\\nContent-Usage: train-ai=y, search=n     | ALLOWED",
        "Content-Usage: train-ai=n, train-ai=y                   | ALLOWED",
        "Content-Usage: train-ai=y\\nContent-Usage: train-ai=n   | DISALLOWED",
        "Content-Usage: search=n                                 | UNKNOWN",
        "Content-Signal: search=yes, ai-train=no, ai-input=yes   | DISALLOWED",
        "Content-Signal: ai-train=yes                            | ALLOWED",
        "tdm-reservation: 1\\ntdm-policy: https://a.example/p    | DISALLOWED",
        "tdm-reservation: 0                                      | ALLOWED",
        "# Content-Usage: train-ai=n                             | UNKNOWN"
      })
  void linesAreReadAsTheirDialectsSay(String content, Preference expected) {
    assertThat(OptOut.read(content.replace("\\n", "\n")).preference(null)).isEqualTo(expected);
  }

  @Test
  void aReservedPartReservesOnlySourcesThatTouchIt() {
    OptOut site = OptOut.read("User-agent: *\nContent-Usage: /blog/ train-ai=n\n");
    assertThat(site.preference("https://a.example/docs/")).isEqualTo(Preference.UNKNOWN);
    assertThat(site.preference("https://a.example/blog/2024/")).isEqualTo(Preference.DISALLOWED);
    assertThat(site.preference("https://a.example/")).isEqualTo(Preference.DISALLOWED);
    assertThat(site.preference(null)).isEqualTo(Preference.DISALLOWED);
    assertThat(site.signals().get(0).line()).isEqualTo(2);
  }

  @Test
  void tdmRepIsReadFromItsFileAndFromPages() {
    String json =
        "[{\"location\":\"/news/*\",\"tdm-reservation\":1},{\"location\":\"/\",\"tdm-reservation\":0}]";
    assertThat(OptOut.read(json).preference("https://a.example/docs"))
        .isEqualTo(Preference.ALLOWED);
    assertThat(OptOut.read(json).preference("https://a.example/news/1"))
        .isEqualTo(Preference.DISALLOWED);
    assertThat(
            OptOut.read("<html><meta name=\"tdm-reservation\" content=\"1\"></html>")
                .preference(null))
        .isEqualTo(Preference.DISALLOWED);
    assertThatThrownBy(() -> OptOut.read("[{")).hasMessageStartingWith("is no JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<permits type=\"usage\">search</permits><prohibits type=\"usage\">ai-train</prohibits> | DISALLOWED",
        "<permits type=\"usage\">search</permits>                            | DISALLOWED",
        "<permits type=\"usage\">ai-train,search</permits>                   | ALLOWED",
        "<permits type=\"usage\">all</permits><payment type=\"training\"/>   | DISALLOWED",
        "<permits type=\"usage\">ai-all</permits><payment type=\"free\"/>    | ALLOWED",
        "<prohibits type=\"geo\">US</prohibits>                              | UNKNOWN"
      })
  void rslPermitsWhatItLists(String license, Preference expected) {
    String text =
        "<?xml version=\"1.0\"?><rsl xmlns=\"https://rslstandard.org/rsl\"><content url=\"/\"><license>"
            + license
            + "</license></content></rsl>";
    assertThat(OptOut.read(text).preference(null)).isEqualTo(expected);
  }

  @Test
  void ofSeveralFilesTheMostRestrictiveHolds() {
    OptOut both =
        OptOut.read("Content-Signal: ai-train=yes").and(OptOut.read("tdm-reservation: 1"));
    assertThat(both.preference(null)).isEqualTo(Preference.DISALLOWED);
    assertThat(both.strictest(null)).get().extracting(OptOutSignal::dialect).isEqualTo("tdmrep");
  }
}
