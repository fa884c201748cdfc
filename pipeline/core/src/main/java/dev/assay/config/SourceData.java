package dev.assay.config;

import dev.assay.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** Checks that a source's files are there, and that the rest of the contract suits their format. */
final class SourceData {
  private final ConfigFile file;
  private final Values values;
  private final String format;
  private final Problems problems;

  SourceData(ConfigFile file, Values values, Problems problems) {
    this.file = file;
    this.values = values;
    this.format = values.text("format", Formats.AUTO);
    this.problems = problems;
  }

  void check() {
    SortedSet<Path> files = new TreeSet<>();
    values.scalars("files").forEach(glob -> files.addAll(matches(glob)));
    fields(files);
    encoding();
    csv();
    if (values.has("records") && !Formats.hasRecordPath(format)) {
      problems.error(
          values.at("records"),
          "`records` does not suit the format `" + format + "`",
          "Remove `records`: it is a path inside JSON or XML");
    }
  }

  private Collection<Path> matches(YamlScalar glob) {
    String text = glob.text();
    if (text.startsWith("/") || text.indexOf('\\') >= 0) {
      problems.error(
          glob.location(),
          "`" + text + "` is not a path relative to this file",
          "Begin at the folder of " + file.path() + ", with forward slashes");
      return new TreeSet<>();
    }
    try {
      SortedSet<Path> found = new Glob(file.folder(), text).files();
      if (found.isEmpty()) {
        noFile(glob);
      }
      return found;
    } catch (PatternSyntaxException e) {
      problems.error(
          glob.location(), "`" + text + "` holds an impossible range", "Correct the […]");
    } catch (InvalidPathException e) {
      problems.error(glob.location(), "`" + text + "` is not a path on this computer", "");
    } catch (IOException | UncheckedIOException e) {
      problems.error(glob.location(), "cannot look for `" + text + "`: " + e, "");
    }
    return new TreeSet<>();
  }

  private void noFile(YamlScalar glob) {
    boolean wild = glob.text().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    Path path = file.folder().resolve(glob.text()).normalize();
    problems.error(
        glob.location(),
        wild ? "no file matches `" + path + "`" : "there is no file `" + path + "`",
        "The path is relative to the folder of " + file.path());
  }

  private void fields(SortedSet<Path> files) {
    boolean auto = format.equals(Formats.AUTO);
    boolean needed =
        auto
            ? files.stream().anyMatch(path -> Formats.hasFieldsByName(path.toString()))
            : Formats.hasFields(format);
    boolean possible =
        needed || files.stream().anyMatch(path -> Formats.mayHaveFieldsByName(path.toString()));
    boolean refused = auto ? !files.isEmpty() && !possible : Formats.isPlain(format);
    if (needed) {
      if (!values.under("fields").has("text")) {
        problems.error(
            values.has("fields") ? values.at("fields") : values.map().location(),
            "`fields` does not say which field is the text",
            "Add `fields: {text: …}` with the name of the field");
      }
    } else if (refused && values.has("fields")) {
      problems.error(
          values.at("fields"),
          auto
              ? "these files have no fields"
              : "files of the format `" + format + "` have no fields",
          "Remove `fields`");
    }
  }

  private void encoding() {
    values
        .scalar("encoding")
        .filter(name -> !isCharset(name.text()))
        .ifPresent(
            name ->
                problems.error(
                    name.location(),
                    "`" + name.text() + "` is not an encoding",
                    "For example: UTF-8, GB18030, ISO-8859-1"));
  }

  private void character(YamlScalar scalar) {
    if (scalar.text().codePointCount(0, scalar.text().length()) == 1
        && scalar.text().length() > 1) {
      problems.error(
          scalar.location(),
          "`" + scalar.text() + "` cannot separate fields",
          "Use another character");
    }
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private void csv() {
    if (!values.has("csv")) {
      return;
    }
    Values csv = values.under("csv");
    if (!Formats.isDelimited(format)) {
      problems.error(
          values.at("csv"), "`csv` does not suit the format `" + format + "`", "Remove `csv`");
    }
    csv.scalar("delimiter").ifPresent(this::character);
    csv.scalar("quote").ifPresent(this::character);
    if (csv.text("delimiter", ",").equals(csv.text("quote", "\""))) {
      problems.error(
          csv.at(csv.has("delimiter") ? "delimiter" : "quote"),
          "delimiter and quote are the same character",
          "Change one of them");
    }
  }
}
