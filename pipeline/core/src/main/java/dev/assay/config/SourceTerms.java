package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a schema cannot: evidence that is there, days in order, countries that exist. */
final class SourceTerms {
  private final ConfigFile file;
  private final Values values;
  private final Problems problems;

  SourceTerms(ConfigFile file, Values values, Problems problems) {
    this.file = file;
    this.values = values;
    this.problems = problems;
  }

  void check() {
    evidence(values.under("license-evidence"));
    preference(values.under("preferences"));
    days(values.under("collected"));
    values.scalars("territories").forEach(code -> Territories.check(code, problems));
    values.scalar("jurisdiction").ifPresent(code -> Territories.check(code, problems));
    values
        .scalar("license")
        .ifPresent(license -> new LicenseCheck(license, values, problems).run());
    purposes(values.under("purposes"));
  }

  private void evidence(Values evidence) {
    Optional<YamlScalar> named = evidence.scalar("file");
    Optional<YamlScalar> digest = evidence.scalar("sha256");
    if (named.isEmpty()) {
      digest.ifPresent(
          found ->
              problems.error(
                  found.location(), "`sha256` is given without `file`", "Add `file: …`"));
      return;
    }
    file.existing(named.get(), problems)
        .ifPresent(path -> digest.ifPresent(expected -> compare(path, expected)));
  }

  private void compare(Path path, YamlScalar expected) {
    try {
      String actual =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
      if (!actual.equals(expected.text())) {
        problems.error(
            expected.location(),
            "`" + path + "` is not the file that was recorded: its sha256 is " + actual,
            "Read the file again; if its terms are right, record this digest");
      }
    } catch (IOException | NoSuchAlgorithmException e) {
      problems.error(expected.location(), "cannot read `" + path + "`: " + e, "");
    }
  }

  private void preference(Values preferences) {
    preferences.scalars("files").forEach(named -> file.existing(named, problems));
    boolean shown = preferences.has("evidence") || preferences.has("files");
    if (shown && !preferences.has("fetched-at")) {
      problems.error(
          preferences.at(preferences.has("evidence") ? "evidence" : "files"),
          "evidence of a preference is named, but not the day on which it was fetched",
          "Add `fetched-at: YYYY-MM-DD`");
    }
  }

  private void days(Values collected) {
    LocalDate from = collected.date("from");
    LocalDate to = collected.date("to");
    LocalDate expires = values.date("expires");
    ordered(from, to, collected.at("to"), "collection ends on %s, before it begins on %s");
    LocalDate last = to == null ? from : to;
    ordered(
        last,
        expires,
        values.at("expires"),
        "the permission expires on %s, before the collection of %s");
  }

  private void ordered(
      @Nullable LocalDate first, @Nullable LocalDate second, Location at, String message) {
    if (first != null && second != null && second.isBefore(first)) {
      problems.error(at, String.format(message, second, first), "Correct one of the days");
    }
  }

  private void purposes(Values purposes) {
    for (YamlScalar forbidden : purposes.scalars("forbidden")) {
      if (purposes.texts("allowed").contains(forbidden.text())) {
        problems.warning(
            forbidden.location(),
            "`" + forbidden.text() + "` is both allowed and forbidden; forbidden holds",
            "Remove it from one of the lists");
      }
    }
  }
}
