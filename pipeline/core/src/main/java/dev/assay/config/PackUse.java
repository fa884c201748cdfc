package dev.assay.config;

import dev.assay.problem.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule pack that a run uses.
 *
 * @param pack {@code assay:quality/industry} for a shipped pack; else the path of the file seen
 *     from the current folder
 * @param scope which documents it judges
 * @param set values by {@code rule.threshold}, as written, in the order of the file
 * @param off names of rules that are switched off
 * @param location where the run names the pack
 */
public record PackUse(
    String pack, PackScope scope, Map<String, String> set, List<String> off, Location location) {
  static final String SHIPPED = "assay:";

  public PackUse {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    off = List.copyOf(off);
  }

  /** Whether the pack comes with the program. */
  public boolean isShipped() {
    return pack.startsWith(SHIPPED);
  }
}
