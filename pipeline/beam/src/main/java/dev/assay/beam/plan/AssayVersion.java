package dev.assay.beam.plan;

/** The version of Assay; part of every digest, since another version may decide otherwise. */
public final class AssayVersion {
  public static final String VERSION = "0.1.0";

  private AssayVersion() {}
}
