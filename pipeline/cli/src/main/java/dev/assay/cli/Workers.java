package dev.assay.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of workers. */
final class Workers implements ITypeConverter<Integer> {
  private static final int MOST = 256;

  @Override
  public Integer convert(String typed) {
    if (typed.matches("[0-9]{1,3}")) {
      int workers = Integer.parseInt(typed);
      if (workers >= 1 && workers <= MOST) {
        return workers;
      }
    }
    throw new TypeConversionException(
        "`" + typed + "` is no number of workers; say a whole number from 1 to " + MOST);
  }
}
