package dev.assay.beam.files;

import dev.assay.lineage.Digest;
import dev.assay.release.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A release on any file system that Beam knows, such as an object store. Nothing is renamed there:
 * files are written where they stay, the evidence first, the manifest last. A folder without
 * manifest is no release, so a publication that was cut off leaves none, and the same command
 * writes it again.
 */
public final class RemoteRelease {
  private final String home;

  /**
   * @param home folder that holds the versions of the name, such as {@code s3://bucket/sample}
   */
  public RemoteRelease(String home) {
    this.home = home.endsWith("/") ? home : home + "/";
  }

  /** Tells Beam's file systems of regions, endpoints and so on. */
  public static void configure(PipelineOptions options) {
    FileSystems.setDefaultPipelineOptions(options);
  }

  /**
   * Writes a release with its evidence, and reads every file back for its digest.
   *
   * @param release folder of the release
   * @param beside folders beside it that go with it, such as its evidence
   * @throws IOException when there is such a release already, or a file did not arrive whole
   */
  public void publish(Path release, List<Path> beside) throws IOException {
    String version = release.getFileName().toString();
    String manifest = home + version + "/" + Manifest.FILE;
    if (Store.exists(manifest)) {
      throw new IOException("There is a release already: " + manifest);
    }
    for (Path folder : beside) {
      for (Path file : files(folder)) {
        send(file, home + folder.getFileName() + "/" + relative(folder, file));
      }
    }
    for (Path file : files(release)) {
      if (!file.equals(release.resolve(Manifest.FILE))) {
        send(file, home + version + "/" + relative(release, file));
      }
    }
    send(release.resolve(Manifest.FILE), manifest);
  }

  private static void send(Path file, String target) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Channels.newOutputStream(Store.createNow(target))) {
      in.transferTo(out);
    }
    try (InputStream back = Channels.newInputStream(Store.stream(target))) {
      if (!Digest.of(back).equals(Digest.ofFile(file))) {
        throw new IOException(target + " did not arrive whole");
      }
    }
  }

  /**
   * Brings a release and what stands beside it into a local folder.
   *
   * @param version name of the version
   * @param folder that is there and empty
   * @return folder of the release
   * @throws IOException when there is no such release
   */
  public Path fetch(String version, Path folder) throws IOException {
    if (!Store.exists(home + version + "/" + Manifest.FILE)) {
      throw new IOException("There is no release at " + home + version + "/");
    }
    for (String path : Store.list(home + version + "**")) {
      String name = path.substring(path.indexOf(home) + home.length());
      if (name.startsWith(version + "/") || name.startsWith(version + ".evidence")) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException(path + " leads out of its folder");
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = Channels.newInputStream(Store.stream(path))) {
          Files.copy(in, target);
        }
      }
    }
    return folder.resolve(version);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
