package dev.assay.cli;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import dev.assay.release.ExportIndex;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.Sha256Sums;
import dev.assay.storage.export.ExportBy;
import dev.assay.storage.export.ExportFormat;
import dev.assay.storage.export.Exporter;
import dev.assay.storage.export.GroupCount;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the documents of a release again for loaders that do not read its shards. */
@Command(
    name = "export",
    description = {
      "Writes a release for MosaicML Streaming (mds), Megatron-LM, NeMo, WebDataset, LitData,",
      "or as shards in folders of their own for each source and language (parquet)."
    })
final class ExportCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1_000_000;

  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--format",
      required = true,
      paramLabel = "mds|megatron|nemo|webdataset|litdata|parquet",
      description = "What is written.")
  private ExportFormat format;

  @Option(
      names = "--by",
      paramLabel = "none|source|language|both",
      description = "Folders of their own. Default: none; parquet: both.")
  private @Nullable ExportBy by;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "New or empty folder. Default: <version>.<format> beside the release.")
  private @Nullable Path output;

  @Option(
      names = "--file-size",
      paramLabel = "MB",
      description = "Text in a file, in MB. Default: 64.")
  private int megabytes = 64;

  @Mixin private final HelpOption help = new HelpOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = ReleaseFolders.at(release).release();
    Path file = folder.resolve(Manifest.FILE);
    Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
    Path asked =
        output == null
            ? release.resolveSibling(folder.getFileName() + "." + format.word())
            : output;
    Path out = asked.toAbsolutePath().normalize();
    requireEmpty(out, asked);
    ExportBy groups = by == null ? defaultBy() : by;
    List<GroupCount> counts =
        new Exporter(folder, out, format, groups, megabytes * MEGABYTE).export(manifest);
    List<ExportIndex.Group> index =
        counts.stream()
            .map(
                count ->
                    new ExportIndex.Group(
                        count.folder(),
                        count.group(),
                        count.split(),
                        count.documents(),
                        count.tokens()))
            .toList();
    write(out, new ExportIndex(manifest, format.word(), groups.word(), index));
    report(counts, asked);
    return ExitCode.OK;
  }

  private ExportBy defaultBy() {
    return format == ExportFormat.PARQUET ? ExportBy.BOTH : ExportBy.NONE;
  }

  private void write(Path out, ExportIndex index) throws IOException {
    Files.writeString(out.resolve(ExportIndex.FILE), index.json());
    if (format == ExportFormat.PARQUET) {
      Files.writeString(out.resolve("README.md"), index.card());
    }
    Sha256Sums sums = Sha256Sums.ofFolder(out, Sha256Sums.FILE::equals);
    Files.writeString(out.resolve(Sha256Sums.FILE), sums.text());
  }

  private static void requireEmpty(Path out, Path asked) throws IOException {
    Files.createDirectories(out);
    try (Stream<Path> entries = Files.list(out)) {
      if (entries.findAny().isPresent()) {
        throw new ProblemsException(
            List.of(
                new Problem(
                    Severity.ERROR,
                    Location.ofFile(asked.toString()),
                    "this folder is not empty",
                    "Name another one with --output, or remove what is there")));
      }
    }
  }

  private void report(List<GroupCount> counts, Path asked) {
    Table table = new Table("folder", "documents", "tokens");
    long documents = 0;
    for (GroupCount count : counts) {
      table.row(
          count.folder(), Quantities.count(count.documents()), Quantities.count(count.tokens()));
      documents += count.documents();
    }
    console.out().print(table.render());
    console.out().flush();
    console.message(
        String.format(
            Locale.ROOT, "%s%s documents in %s", console.good("exported "), documents, asked));
  }
}
