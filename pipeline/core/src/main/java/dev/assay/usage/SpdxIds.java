package dev.assay.usage;

import dev.assay.problem.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ids that the SPDX License List defines, of licenses or of exceptions, matched without regard to
 * case. Immutable.
 */
public final class SpdxIds {
  private static final String FOLDER = "/rules/usage/";

  private final Map<String, String> ids;

  private SpdxIds(String file) {
    this.ids = read(FOLDER + file);
  }

  private static final class Shipped {
    private static final SpdxIds LICENSES = new SpdxIds("spdx-licenses.txt");
    private static final SpdxIds EXCEPTIONS = new SpdxIds("spdx-exceptions.txt");
  }

  public static SpdxIds licenses() {
    return Shipped.LICENSES;
  }

  public static SpdxIds exceptions() {
    return Shipped.EXCEPTIONS;
  }

  public boolean contains(String id) {
    return ids.containsKey(id.toLowerCase(Locale.ROOT));
  }

  /** The id that a person most likely meant, as SPDX spells it. */
  public Optional<String> nearest(String typed) {
    return Nearest.to(typed.toLowerCase(Locale.ROOT), ids.keySet()).map(ids::get);
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> found = new TreeMap<>();
    try (InputStream in = SpdxIds.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + resource + " on the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(id -> found.put(id.toLowerCase(Locale.ROOT), id));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
    return found;
  }
}
