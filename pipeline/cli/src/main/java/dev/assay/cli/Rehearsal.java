package dev.assay.cli;

import dev.assay.beam.run.Trees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the common commands once on small data, in a folder of its own that it removes, so that the
 * launcher can archive the classes that they load.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * @param arguments path of a run file
   * @throws IOException when the folder cannot be made or removed
   */
  public static void main(String[] arguments) throws IOException {
    String run = arguments[0];
    Path folder = Files.createTempDirectory("assay-rehearsal");
    try {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      Console console = new Console(nowhere, nowhere, false, false);
      Main.run(console, "--help");
      Main.run(console, "check", run);
      Main.run(console, "run", run, "--output", folder.toString(), "--version", "v1");
      Main.run(console, "run", run, "--output", folder.toString());
      Path release = folder.resolve("sample/v1");
      for (String id : List.of("clippings/repeat-line", "letters/ruzhi", "handbook-en/lockout")) {
        Main.run(console, "explain", id, "--release", release.toString());
      }
      Main.run(console, "verify", release.toString());
    } finally {
      Trees.delete(folder);
    }
  }
}
