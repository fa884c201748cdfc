package dev.assay.config;

import dev.assay.problem.Location;

/**
 * A single value as written.
 *
 * @param text without quotes, escapes resolved
 * @param quoted in quotes or a block ({@code |}, {@code >}): always text
 * @param location its first code point
 */
public record YamlScalar(String text, boolean quoted, Location location) implements YamlNode {

  /** What the YAML 1.2 core schema takes it for. */
  public CoreType type() {
    return quoted ? CoreType.TEXT : CoreType.of(text);
  }

  @Override
  public String kind() {
    return type().words();
  }
}
