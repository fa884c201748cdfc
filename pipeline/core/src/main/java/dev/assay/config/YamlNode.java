package dev.assay.config;

import dev.assay.problem.Location;

/** A piece of a YAML file that knows where it stands. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

  /** The place where it begins. */
  Location location();

  /** Kind for messages: "a map", "a list", "text", "a number" … */
  String kind();
}
