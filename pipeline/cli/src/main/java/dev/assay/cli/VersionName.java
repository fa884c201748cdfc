package dev.assay.cli;

import dev.assay.verify.ReleaseFolders;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a version, which is the name of a folder. */
final class VersionName implements ITypeConverter<String> {

  @Override
  public String convert(String typed) {
    if (typed.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        && !typed.endsWith(ReleaseFolders.EVIDENCE)) {
      return typed;
    }
    throw new TypeConversionException(
        "`"
            + typed
            + "` is no name of a version; say up to 64 letters, digits, dots, dashes and"
            + " underscores, for instance v2 or 2026-11");
  }
}
