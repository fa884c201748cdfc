package dev.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a pack. */
@Command(
    name = "new",
    description = {
      "Writes a pack that works, to be changed: document, keywords, privacy, line, source, release,",
      "license, lists."
    })
final class RulesNewCommand implements Callable<Integer> {
  static final List<String> TEMPLATES =
      List.of("document", "keywords", "privacy", "line", "source", "release", "license", "lists");

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it; must not exist. Default: standard output.")
  private @Nullable Path file;

  @Option(
      names = "--from",
      paramLabel = "TEMPLATE",
      description = "What to begin with. Default: document.")
  private String template = "document";

  @Option(
      names = "--pack",
      paramLabel = "NAME",
      description = "Name of the pack, theme/standard. Default: house/TEMPLATE.")
  private @Nullable String pack;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    options.format(Format.TEXT);
    if (!TEMPLATES.contains(template)) {
      throw options.usage(
          "There is no template `" + template + "`; there are: " + String.join(", ", TEMPLATES));
    }
    String name = pack == null ? "house/" + template : pack;
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")) {
      throw options.usage("A pack is named like house/manuals, in lower case");
    }
    String text = text(template).replace("house/" + template, name);
    if (file == null) {
      console.out().print(text);
      console.out().flush();
      return ExitCode.OK;
    }
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw options.usage(file + " is there already");
    }
    console.message(
        options
            .lang()
            .of(
                "wrote " + file + "; next: assay rules check " + file,
                "已写入 " + file + "；下一步：assay rules check " + file));
    return ExitCode.OK;
  }

  static String text(String template) throws IOException {
    String resource = "templates/" + template + ".yaml";
    try (InputStream in = RulesNewCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
