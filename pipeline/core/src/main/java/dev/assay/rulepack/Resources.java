package dev.assay.rulepack;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.Optional;

/** Where a pack stands, so that files it names can be found beside it. */
interface Resources {

  /**
   * @param relative path with {@code /}, relative to the pack's folder
   * @param location where it is named
   * @return the text, or empty with a problem
   */
  Optional<String> read(String relative, Location location, Problems problems);
}
