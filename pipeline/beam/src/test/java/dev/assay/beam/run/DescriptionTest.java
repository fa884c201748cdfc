package dev.assay.beam.run;

import dev.assay.verify.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the reference validator of Croissant lets pass is found. Expectations are the changes. */
class DescriptionTest extends DamageTest {
  private void change(String from, String to) throws IOException {
    Path file = copy.release.resolve("croissant.json");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst(from, to));
  }

  @Test
  void aMissingCreatorIsNamed() throws IOException {
    change("\"creator\"", "\"creatour\"");
    expectSealed(Check.DESCRIPTION, "v1/croissant.json", "says nothing of `creator`");
  }

  @Test
  void aWrongChecksumIsNamed() throws IOException {
    change("\"sha256\" : \"....", "\"sha256\" : \"0000");
    expectSealed(Check.DESCRIPTION, "v1/croissant.json", "gives another sha256 of data/");
  }

  @Test
  void aWrongSizeIsNamed() throws IOException {
    change("\"contentSize\" : \"", "\"contentSize\" : \"1");
    expectSealed(Check.DESCRIPTION, "v1/croissant.json", "gives another size of data/");
  }

  @Test
  void anOfferWithoutTargetIsNamed() throws IOException {
    change("odrl:target", "odrl:tarjet");
    expectSealed(Check.DESCRIPTION, "v1/croissant.json", "has no odrl:target");
  }
}
