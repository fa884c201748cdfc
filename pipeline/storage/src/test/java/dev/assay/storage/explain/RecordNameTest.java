package dev.assay.storage.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.document.RecordKey;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordNameTest {
  private static final SortedSet<String> SOURCES = new TreeSet<>(List.of("laws", "notes"));

  private static RecordName name(String asked) {
    return RecordName.of(asked, SOURCES);
  }

  @Test
  void anIdIsTakenAsItStands() {
    assertThat(name("notes/a/b").ids(SOURCES)).containsExactly("notes/a/b");
    assertThat(name("notes/a/b").source()).isEqualTo("notes");
  }

  @Test
  void aKeyAloneMayBeOfAnySource() {
    assertThat(name("a/b").ids(SOURCES)).containsExactly("laws/a/b", "notes/a/b");
    assertThat(name("a/b").source()).isNull();
  }

  @Test
  void quotesAndSpacesAroundAreNoPartOfIt() {
    for (String asked : List.of(" notes/a ", "'notes/a'", "\"notes/a\"", "`notes/a`")) {
      assertThat(name(asked).ids(SOURCES)).containsExactly("notes/a");
    }
    assertThat(name("notes/it's").ids(SOURCES)).containsExactly("notes/it's");
    assertThat(name("'").ids(SOURCES)).containsExactly("laws/'", "notes/'");
  }

  @Test
  void aLongKeyIsLookedForByItsDigestToo() {
    String key = "k".repeat(RecordKey.LONGEST + 1);
    assertThat(name("notes/" + key).ids(SOURCES)).containsExactly("notes/" + RecordKey.hashed(key));
  }

  @Test
  void aKeyThatMayNotBeShownIsLookedForByItsDigest() {
    assertThat(name("notes/a@b.org").hashedIds(SOURCES))
        .containsExactly("notes/" + RecordKey.hashed("a@b.org"));
  }

  @Test
  void aPlaceEndsInAnOrdinal() {
    assertThat(name("notes/data/a.jsonl:12").place())
        .isEqualTo(new RecordName.Place("data/a.jsonl", 12));
    assertThat(name("data/a:b.txt:0").place()).isEqualTo(new RecordName.Place("data/a:b.txt", 0));
    assertThat(name("notes/urn:uuid:1f").place()).isNull();
    assertThat(name("notes/a:99999999999999999999").place()).isNull();
  }
}
