package dev.assay.cli;

import dev.assay.problem.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all rule commands take. */
final class RuleOptions {
  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text, json, sarif or junit, as far as they fit. Default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Language of messages. Default: zh in a Chinese locale, else en.")
  private @Nullable Lang lang;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Day with which expiries are compared. Default: today.")
  private @Nullable String asOf;

  /**
   * @param fitting forms that the command knows
   */
  Format format(Format... fitting) {
    Format wanted = json ? Format.JSON : format;
    if (!Arrays.asList(fitting).contains(wanted)) {
      List<String> words =
          Arrays.stream(fitting).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--format "
              + wanted.name().toLowerCase(Locale.ROOT)
              + " does not fit here; there are: "
              + String.join(", ", words));
    }
    return wanted;
  }

  Lang lang() {
    return lang == null ? Lang.ofLocale(System.getenv()) : lang;
  }

  Wording wording() {
    return lang() == Lang.ZH ? Wording.ZH : Wording.EN;
  }

  LocalDate asOf() {
    if (asOf == null) {
      return LocalDate.now();
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "There is no day `" + Objects.toString(asOf) + "`", e);
    }
  }

  CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
