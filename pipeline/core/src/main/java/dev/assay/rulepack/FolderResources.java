package dev.assay.rulepack;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files beside a pack in a folder. */
record FolderResources(Path folder) implements Resources {

  @Override
  public Optional<String> read(String relative, Location location, Problems problems) {
    try {
      return Optional.of(Files.readString(folder.resolve(relative)));
    } catch (NoSuchFileException e) {
      problems.error(location, "there is no file `" + relative + "`", "Paths start at this file");
    } catch (CharacterCodingException e) {
      problems.error(location, "`" + relative + "` is not UTF-8 text", "Save the file as UTF-8");
    } catch (IOException e) {
      problems.error(location, "cannot read `" + relative + "`: " + e, "Check the file");
    }
    return Optional.empty();
  }
}
