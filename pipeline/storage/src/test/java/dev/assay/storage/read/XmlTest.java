package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected records are those of the cases, counted by hand. */
class XmlTest {
  private static final String FIELDS = "fields: {id: '@id', text: body, title: dc:title, tag: tag}";
  private static final String PATH = "records: feed.item";

  @TempDir Path folder;

  private Read read(String xml, String... keys) throws IOException {
    return Read.of(TestSource.of(folder, "a.xml", xml, keys));
  }

  @Test
  void elementsAtThePathAreRecordsWithTheirFields() throws IOException {
    Read read =
        read(
            "<?xml version='1.0'?><!DOCTYPE feed [<!ENTITY x 'y>'>]><!-- <item> --><feed>"
                + "<other><item><body>not</body></item></other>"
                + "<item id='7'><dc:title>T</dc:title><body>one <b>&lt;two&gt;</b> &#x4E09;"
                + "<![CDATA[<x>]]></body><tag>a</tag><tag>b</tag></item><item id='8'/>"
                + "<item a='>'><body>last</body></item></feed>",
            FIELDS,
            PATH);
    assertThat(read.texts()).containsExactly("one <two> 三<x>", "last");
    assertThat(read.documents.get(0).key()).isEqualTo("7");
    assertThat(read.documents.get(0).title()).isEqualTo("T");
    assertThat(read.documents.get(0).metadata()).isEqualTo("{\"tag\":\"a\\nb\"}");
    assertThat(read.reasons()).containsExactly("missing-text");
  }

  @Test
  void withoutAPathTheFileIsOneDocumentOfAllItsText() throws IOException {
    assertThat(read("<a>one <b>two</b></a>").texts()).containsExactly("one two");
    assertThat(read("<a><body>x</body></a>", FIELDS).texts()).containsExactly("x");
  }

  @Test
  void aDamagedRecordCostsItselfAndBrokenTagsTheRest() throws IOException {
    Read read =
        read(
            "<feed><item><body>a & b</body></item><item><body>c</body></item><item><body>",
            FIELDS,
            PATH);
    assertThat(read.texts()).containsExactly("c");
    assertThat(read.reasons()).containsExactly("broken-xml", "broken-xml");
    assertThat(read.lost.get(0).byteOffset()).isEqualTo(6);
    assertThat(read.lost.get(1).bytesLost()).isEqualTo(12);
  }

  /** The billion laughs, and a file of the computer. */
  @Test
  void entitiesAreNeverExpanded() throws IOException {
    String head =
        "<!DOCTYPE f [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
    for (String entity : new String[] {"&b;", "&c;"}) {
      String xml = head + "<feed><item><body>" + entity + "</body></item></feed>";
      Read read = read(xml, FIELDS, PATH);
      assertThat(read.reasons()).as(entity).containsExactly("broken-xml");
      assertThat(read(xml).texts()).as(entity).allMatch(text -> !text.contains("ha"));
    }
  }

  @Test
  void depthIsBounded() throws IOException {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    Read read = read("<feed><item>" + deep + "</item></feed>", FIELDS, PATH);
    assertThat(read.lost.get(0).detail()).contains("nested too deeply");
    assertThat(read(deep).reasons()).containsExactly("broken-xml");
  }

  @Test
  void theEncodingIsTheDeclaredOne() throws IOException {
    String xml = "<?xml version='1.0' encoding='GBK'?><feed><item><body>阀门</body></item></feed>";
    byte[] bytes = xml.getBytes(Charset.forName("GBK"));
    assertThat(Read.of(TestSource.of(folder, "a.xml", bytes, FIELDS, PATH)).texts())
        .containsExactly("阀门");
    assertThat(Read.of(TestSource.of(folder, "a.xml", bytes)).texts()).containsExactly("阀门");
  }
}
