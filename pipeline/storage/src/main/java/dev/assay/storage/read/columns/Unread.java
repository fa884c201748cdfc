package dev.assay.storage.read.columns;

import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/** Parquet asks for converters even where values are fetched from the columns. */
final class Unread extends GroupConverter {
  static final Unread GROUP = new Unread();
  private static final PrimitiveConverter PRIMITIVE = new PrimitiveConverter() {};

  private Unread() {}

  @Override
  public Converter getConverter(int field) {
    return PRIMITIVE;
  }

  @Override
  public void start() {}

  @Override
  public void end() {}
}
