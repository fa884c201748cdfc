package dev.assay.cli;

import dev.assay.proof.SigningKey;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.ReleaseSignature;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs the manifest of a release, or makes a key to sign with. */
@Command(
    name = "sign",
    description = {
      "Signs a release with an Ed25519 key: signature.json beside its manifest.",
      "With --new-key FILE: makes a key, and its public half in FILE.pub."
    })
final class SignCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private @Nullable Path release;

  @Option(names = "--key", paramLabel = "FILE", description = "Private key, PKCS #8 in PEM.")
  private @Nullable Path key;

  @Option(names = "--new-key", paramLabel = "FILE", description = "Makes a key in a new file.")
  private @Nullable Path created;

  @Mixin private final HelpOption help = new HelpOption();

  SignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (created == null && (release == null || key == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Name a release and --key FILE, or --new-key FILE");
    }
    if (created != null) {
      console.message("the private key is " + created + ": keep it to yourself");
      console.message("the public key is " + Keys.create(created) + ": give it to whom you like");
    }
    if (release != null) {
      sign(release, Keys.secret(key == null ? Objects.requireNonNull(created) : key));
    }
    return ExitCode.OK;
  }

  /** A release whose manifest was changed is not signed. */
  private void sign(Path asked, SigningKey secret) throws IOException {
    Path folder = ReleaseFolders.at(asked).release();
    Path manifest = folder.resolve(Manifest.FILE);
    ManifestJson.parse(Files.readString(manifest), manifest.toString());
    ReleaseSignature signature = ReleaseSignature.of(Files.readAllBytes(manifest), secret);
    Path file = folder.resolve(ReleaseSignature.FILE);
    Path written =
        Files.writeString(folder.resolveSibling("." + ReleaseSignature.FILE), signature.json());
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    console.message(console.good("signed ") + asked.resolve(ReleaseSignature.FILE));
  }
}
