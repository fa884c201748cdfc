package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with programs that only pretend to be Java and Maven. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "readlink",
          "dirname",
          "sed",
          "find",
          "grep",
          "cat",
          "rm",
          "mv",
          "ls",
          "mkdir",
          "head",
          "tail",
          "cksum",
          "env",
          "flock",
          "chmod");
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      if [ "${1:-}" = -XshowSettings:properties ]; then
        echo "    java.specification.version = %s" >&2
      else
        echo "java %s: $*"
      fi
      """;

  @TempDir Path folder;
  private Path home = Path.of("");
  private Path tools = Path.of("");
  private Path jvms = Path.of("");

  @BeforeEach
  void checkout() throws IOException {
    home = Files.createDirectories(folder.resolve("a check out"));
    Files.copy(Sample.folder().resolveSibling("assay"), home.resolve("assay"));
    executable(home.resolve("assay"));
    Files.createFile(home.resolve("pom.xml"));
    for (String part :
        List.of(
            "schemas",
            "rules",
            "pipeline/core/src/main",
            "pipeline/cli/src/main",
            "pipeline/storage/src/main",
            "pipeline/beam/src/main")) {
      Files.createDirectories(home.resolve(part));
    }
    for (String module : List.of("core", "storage", "beam", "cli")) {
      Files.createFile(home.resolve("pipeline/" + module + "/pom.xml"));
    }
    tools = Files.createDirectories(folder.resolve("tools"));
    jvms = Files.createDirectories(folder.resolve("jvms"));
    for (String tool : TOOLS) {
      for (String bin : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(bin + tool)) && !Files.exists(tools.resolve(tool))) {
          Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + bin + tool + " \"$@\"\n");
          executable(tools.resolve(tool));
        }
      }
    }
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void java(String name, String version, boolean compiler) throws IOException {
    Path bin = Files.createDirectories(jvms.resolve(name).resolve("bin"));
    Files.writeString(bin.resolve("java"), String.format(Locale.ROOT, JAVA, version, version));
    executable(bin.resolve("java"));
    if (compiler) {
      Files.writeString(bin.resolve("javac"), "");
      executable(bin.resolve("javac"));
    }
  }

  private void maven(String script) throws IOException {
    Files.writeString(tools.resolve("mvn"), "#!/usr/bin/env bash\n" + script);
    executable(tools.resolve("mvn"));
  }

  private void mavenThatBuilds() throws IOException {
    Path lib = home.resolve("pipeline/cli/target/lib");
    maven("mkdir -p '" + lib + "' && cat </dev/null >'" + lib + "/assay-cli.jar'\n");
  }

  private Typed launch(Path launcher, Map<String, String> environment, String... words)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(words));
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("ASSAY_JVMS", jvms.toString());
    builder.environment().putAll(environment);
    builder.directory(folder.toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Typed(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }

  private Typed launch(String... words) throws Exception {
    return launch(home.resolve("assay"), Map.of(), words);
  }

  @Test
  void withoutAnyJavaItSaysWhatToInstall() throws Exception {
    Typed typed = launch("--help");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("from 17 on and found no Java at all", "= help: install one");
  }

  @Test
  void anOldJavaAndOneWithoutCompilerAreNamed() throws Exception {
    java("old", "11", true);
    java("bare", "21", false);
    Typed typed = launch("--help");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err())
        .contains("found only ")
        .contains("old/bin/java (Java 11)")
        .contains("bare/bin/java (Java 21 without a compiler)")
        .contains("= help: ");
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    java("seventeen", "17", true);
    Typed typed = launch("--help");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("needs Maven", "= help: ");
  }

  @Test
  void aBuildWithoutNetworkSaysSo() throws Exception {
    java("seventeen", "17", true);
    maven("echo '[ERROR] Could not transfer artifact x from central: Unknown host'; exit 1\n");
    Typed typed = launch("--help");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err())
        .contains("Could not transfer artifact x")
        .contains("the build failed; the whole log is ")
        .contains("= help: libraries could not be fetched");
  }

  @Test
  void itRunsFromAnotherFolderThroughALinkWithSpacesInThePath() throws Exception {
    java("seventeen", "17", true);
    mavenThatBuilds();
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, home.resolve("assay"));
    Typed typed = launch(link, Map.of(), "explain", "a b/c");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .startsWith("java 17: ")
        .contains("-Dassay.home=" + home.toRealPath())
        .contains("lib/assay-cli.jar dev.assay.cli.Main explain a b/c");
    assertThat(launch("x").err()).doesNotContain("building");
  }

  @Test
  void anotherJavaReplacesTheOneRemembered() throws Exception {
    java("seventeen", "17", true);
    mavenThatBuilds();
    assertThat(launch("x").out()).startsWith("java 17");
    java("newer", "25", true);
    Map<String, String> newer = Map.of("JAVA_HOME", jvms.resolve("newer").toString());
    assertThat(launch(home.resolve("assay"), newer, "x").out()).startsWith("java 25");
    assertThat(home.resolve("pipeline/cli/target/java-found")).content().contains("newer/bin/java");
    assertThat(launch("x").out()).doesNotContain("java 25: -XX:+UseSerialGC x");
  }

  @Test
  void aJavaThatIsGoneIsLookedForAgain() throws Exception {
    java("seventeen", "17", true);
    mavenThatBuilds();
    launch("x");
    Files.move(jvms.resolve("seventeen"), jvms.resolve("moved"));
    assertThat(launch("x").out()).startsWith("java 17");
    assertThat(home.resolve("pipeline/cli/target/java-found")).content().contains("moved/bin/java");
  }

  @Test
  void librariesOfAnEarlierBuildAreNotLoaded() throws Exception {
    java("seventeen", "17", true);
    mavenThatBuilds();
    Path lib = Files.createDirectories(home.resolve("pipeline/cli/target/lib"));
    Files.createFile(lib.resolve("library-1.0.jar"));
    assertThat(launch("x").out()).contains("lib/assay-cli.jar ").doesNotContain("library-1.0");
  }

  @Test
  void longRunsGetTheOptimisingCompilerAndShortCommandsDoNot() throws Exception {
    java("seventeen", "17", true);
    mavenThatBuilds();
    launch("x");
    assertThat(launch("check", "run.yaml").out()).contains("-XX:TieredStopAtLevel=1");
    assertThat(launch("run", "run.yaml").out()).doesNotContain("TieredStopAtLevel");
    assertThat(launch("verify", "v1").out()).doesNotContain("TieredStopAtLevel");
  }
}
