package dev.assay.expression;

import dev.assay.problem.Nearest;
import java.util.Collection;

/** What was probably meant. */
final class NearestName {
  private NearestName() {}

  static String remedy(String name, Collection<String> known) {
    return Nearest.to(name, known)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("Names are signals and words of documents and sources, with underscores");
  }
}
