package dev.assay.config;

import dev.assay.problem.Problems;
import dev.assay.source.Preference;
import dev.assay.usage.OptOut;
import dev.assay.usage.OptOutSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source's contract says of training together with what the files say that were fetched: the
 * most restrictive holds, and where it is not the contract's word there is a warning.
 */
final class PreferenceFiles {
  private final ConfigFile file;
  private final Values preferences;
  private final Problems problems;

  PreferenceFiles(ConfigFile file, Values preferences, Problems problems) {
    this.file = file;
    this.preferences = preferences;
    this.problems = problems;
  }

  /**
   * @param url of the source, whose path says which part of a site it is; or null
   */
  Preference trainAi(@Nullable String url) {
    Preference declared = preferences.word("train-ai", Preference.class).orElse(Preference.UNKNOWN);
    Preference strictest = declared;
    for (YamlScalar named : preferences.scalars("files")) {
      Optional<OptOutSignal> found = read(named).flatMap(signals -> signals.strictest(url));
      if (found.isPresent()) {
        strictest = stricter(strictest, found.get().trainAi());
        if (found.get().trainAi() == Preference.DISALLOWED && declared != Preference.DISALLOWED) {
          warn(named, found.get(), declared);
        }
      }
    }
    return strictest;
  }

  private void warn(YamlScalar named, OptOutSignal signal, Preference declared) {
    problems.warning(
        named.location(),
        "training is disallowed by %s for `%s`: `%s`; the contract says %s, and the most restrictive holds"
            .formatted(signal.dialect(), signal.path(), signal.quoted(), declared.word()),
        "Say `train-ai: disallowed`, name a contract in `license-evidence`, or make the parts of the"
            + " site that are not reserved a source of their own with their address in `url`");
  }

  private Optional<OptOut> read(YamlScalar named) {
    Path path = file.folder().resolve(named.text());
    try {
      return Files.isRegularFile(path)
          ? Optional.of(OptOut.read(Files.readString(path)))
          : Optional.empty();
    } catch (IOException e) {
      problems.error(named.location(), "cannot read `" + path + "`: " + e.getMessage(), "");
    } catch (IllegalArgumentException e) {
      problems.error(
          named.location(),
          "`" + path + "` " + e.getMessage(),
          "Fetch it again; name what has no form that is read here in `evidence`");
    }
    return Optional.empty();
  }

  private static Preference stricter(Preference one, Preference other) {
    if (one == Preference.DISALLOWED || other == Preference.DISALLOWED) {
      return Preference.DISALLOWED;
    }
    return one == Preference.ALLOWED ? one : other;
  }
}
