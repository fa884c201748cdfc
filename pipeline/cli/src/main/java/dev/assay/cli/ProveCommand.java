package dev.assay.cli;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Severity;
import dev.assay.proof.VerifyingKey;
import dev.assay.release.InclusionProof;
import dev.assay.release.Manifest;
import dev.assay.release.ReleaseSignature;
import dev.assay.storage.proof.Prover;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and checks proofs that one document is part of a release. */
@Command(
    name = "prove",
    description = {
      "Prints a proof that a document stands in a release, or what became of a record.",
      "With --check FILE: checks such a proof, for which no release is needed."
    },
    footer = {"", "Exit code 1 when there is no such record, or the proof does not hold."})
final class ProveCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "<source>/<key>.")
  private @Nullable String id;

  @Option(
      names = "--release",
      paramLabel = "DIR",
      description =
          "Release <name>/<version>, or a folder with releases of one name. Default: the newest"
              + " below ./releases. With --check: the release that the proof must be of.")
  private @Nullable Path release;

  @Option(names = "--check", paramLabel = "FILE", description = "Checks the proof in this file.")
  private @Nullable Path proof;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "With --check: public key of whom the release must be signed by.")
  private @Nullable Path key;

  @Mixin private final HelpOption help = new HelpOption();

  ProveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((id == null) == (proof == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Name the id of a document, or --check FILE");
    }
    return proof == null ? prove(String.valueOf(id)) : check(proof);
  }

  private int prove(String id) throws IOException {
    ReleaseFolders folders = folders();
    ReleaseTables tables = ReleaseTables.of(folders);
    Optional<InclusionProof> found = Prover.document(folders, tables.shards(), id);
    if (found.isEmpty()) {
      found = Prover.record(folders, tables.of(ReleaseTables.FATES), id);
    }
    if (found.isEmpty()) {
      console.message(console.bad("error: ") + "no record with the id " + id + " was read");
      console.message("   = help: `assay explain` finds ids that are near, and places");
      return ExitCode.FAILED;
    }
    console.out().print(found.get().json());
    console.out().flush();
    return ExitCode.OK;
  }

  private ReleaseFolders folders() throws IOException {
    try {
      return Releases.choose(release, Path.of(""));
    } catch (Releases.Unclear unclear) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(unclear.getMessage()), unclear);
    }
  }

  private int check(Path file) throws IOException {
    InclusionProof read = InclusionProof.parse(Files.readString(file), file.toString());
    List<String> wrong = wrong(read);
    for (String fault : wrong) {
      console.message(
          new Problem(
                  Severity.ERROR,
                  Location.ofFile(file.toString()),
                  fault,
                  "Do not rely on this proof: ask for another")
              .render());
    }
    if (wrong.isEmpty()) {
      Manifest manifest = read.readManifest();
      console.out().println(said(read, manifest));
      console.out().flush();
      console.message(vouched(read));
    }
    return wrong.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private List<String> wrong(InclusionProof read) throws IOException {
    List<String> wrong = new ArrayList<>();
    if (!read.holds()) {
      wrong.add("the row does not lead to the root of its release");
    }
    byte[] manifest = read.manifest().getBytes(StandardCharsets.UTF_8);
    ReleaseSignature signature = read.signature();
    if (signature != null && !signature.isOf(manifest)) {
      wrong.add("the signature is not over the manifest in the proof");
    }
    if (key != null) {
      VerifyingKey asked = Keys.open(key);
      if (signature == null) {
        wrong.add("the release is not signed");
      } else if (!signature.key().equals(asked)) {
        wrong.add("the release is signed by another key than the one asked for");
      }
    }
    if (release != null
        && !Files.readString(folders().release().resolve(Manifest.FILE)).equals(read.manifest())) {
      wrong.add("the proof is of another release");
    }
    return wrong;
  }

  private static String said(InclusionProof read, Manifest manifest) {
    String name = manifest.name() + "/" + manifest.version();
    String id = read.leaf().path("id").asText();
    return read.tree() == InclusionProof.Tree.DOCUMENTS
        ? id
            + " stands in "
            + name
            + ", "
            + read.leaf().path("shard").asText()
            + ", row "
            + read.leaf().path("row").asLong()
            + ", with the text of SHA-256 "
            + read.leaf().path("content_sha256").asText()
        : id + " was read for " + name + " and is " + read.leaf().path("fate").asText();
  }

  private String vouched(InclusionProof read) {
    if (key != null) {
      return console.good("ok ") + "signed by the key asked for";
    }
    if (release != null) {
      return console.good("ok ") + "the manifest is that of the release";
    }
    return console.good("ok ")
        + "as far as the manifest in the proof is to be trusted: "
        + (read.signature() == null
            ? "it is not signed; compare it with the release (--release)"
            : "it is signed; name the key that you expect (--key)");
  }
}
