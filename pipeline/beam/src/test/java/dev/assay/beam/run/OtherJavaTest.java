package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.beam.run.RunResult.Status;
import dev.assay.beam.stage.Progress;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 4 in processes with another locale, zone, charset, collector or Java. */
class OtherJavaTest {
  static final String[] UNSAFE = {
    "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"
  };

  @TempDir Path folder;

  /** What a process published, read by a run that finds it unchanged. */
  private String sums(RunFolder corpora, Path output) throws IOException {
    RunRequest request =
        new RunRequest(corpora.file(), output, null, null, 1, false, false, RunFolder.TODAY);
    RunResult result = Run.run(request, Progress.SILENT);
    assertThat(result.status()).isEqualTo(Status.UNCHANGED);
    return RunFolder.sums(result);
  }

  /** Turkish changes the case of i, the Arabic of Saudi Arabia writes other digits. */
  @Test
  void anotherLocaleZoneAndCharsetGiveTheSameBytes() throws Exception {
    RunFolder sample = RunFolder.sample(folder.resolve("sample"), "run.yaml");
    String expected = RunFolder.sums(sample.run());
    Path output = folder.resolve("elsewhere");
    ForkedRun.start(
            sample,
            output,
            1,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.language.format=ar",
            "-Duser.country.format=SA",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1")
        .await();
    assertThat(sums(sample, output)).isEqualTo(expected);
  }

  @Test
  @Tag("slow")
  void digitsOfOtherLocalesAndCompilersGiveTheSameBytes() throws Exception {
    RunFolder corpora = generated();
    String expected = RunFolder.sums(corpora.run());
    String[][] settings = {
      {"-Duser.language=ar", "-Duser.country=SA", "-Duser.timezone=America/St_Johns"},
      {"-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-XX:+UseG1GC"},
      {"-Duser.language=de", "-Duser.country=DE", "-XX:-TieredCompilation", "-Xss4m"},
    };
    for (int i = 0; i < settings.length; i++) {
      Path output = folder.resolve("setting" + i);
      ForkedRun.start(corpora, output, 2 + i, settings[i]).await();
      assertThat(sums(corpora, output)).as(settings[i][0]).isEqualTo(expected);
    }
  }

  @Test
  @Tag("slow")
  void java25GivesTheSameBytesAsThisOne() throws Exception {
    Path java = ForkedRun.java(25);
    assumeTrue(java != null, "No JDK 25 found in /usr/lib/jvm or through JAVA_HOME_25");
    RunFolder corpora = generated();
    String expected = RunFolder.sums(corpora.run());
    Path output = folder.resolve("java25");
    ForkedRun.start(Objects.requireNonNull(java), corpora, output, 2, UNSAFE).await();
    assertThat(sums(corpora, output)).isEqualTo(expected);
  }

  private RunFolder generated() throws IOException {
    return GeneratedCorpora.write(
        folder.resolve("generated"),
        Seeded.seed(),
        4_000,
        "split-size: 256KB\nshards: {target-size: 200KB}\nsplits: {validation: 5%}\n");
  }
}
