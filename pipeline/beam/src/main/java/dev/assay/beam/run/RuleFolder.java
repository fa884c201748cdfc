package dev.assay.beam.run;

import dev.assay.rulepack.PackSource;
import dev.assay.rulepack.ShippedCatalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder {@code rules} of the evidence. Shipped packs, clauses and ranks of licenses stand
 * where they stand in the program: {@code quality/industry.yaml}. An own pack has a folder {@code
 * own/<pack>}, a dot for each slash of its name, with its file and the lists that it names, which
 * stand to each other as they did, so that each pack can be read again from here.
 */
final class RuleFolder {
  private static final String OWN = "own";
  private static final String UP = "..";

  private final Path folder;

  /**
   * @param folder that is written
   */
  RuleFolder(Path folder) {
    this.folder = folder;
  }

  void write(List<PackSource> packs) throws IOException {
    for (PackSource pack : packs) {
      Path file = pack.shipped() ? folder.resolve(pack.pack() + ".yaml") : own(pack);
      write(file, pack.text());
      for (var named : pack.files().entrySet()) {
        write(beside(file, Path.of(named.getKey())), named.getValue());
      }
    }
    for (var catalogue : ShippedCatalogues.texts().entrySet()) {
      write(folder.resolve(catalogue.getKey()), catalogue.getValue());
    }
  }

  /** As deep as its lists reach up, so that they stay in the pack's folder. */
  private Path own(PackSource pack) {
    int depth = 0;
    for (String named : pack.files().keySet()) {
      depth = Math.max(depth, ups(Path.of(named).normalize()));
    }
    List<String> below = new ArrayList<>(List.of(OWN));
    below.add(pack.pack().replace('/', '.'));
    for (int i = 0; i < depth; i++) {
      below.add("rules");
    }
    return folder.resolve(String.join("/", below)).resolve(pack.fileName());
  }

  private static Path beside(Path file, Path named) {
    return named.isAbsolute()
        ? file.resolveSibling("outside").resolve(named.getFileName())
        : file.resolveSibling(named).normalize();
  }

  private static int ups(Path path) {
    int ups = 0;
    while (ups < path.getNameCount() && path.getName(ups).toString().equals(UP)) {
      ups++;
    }
    return ups;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
