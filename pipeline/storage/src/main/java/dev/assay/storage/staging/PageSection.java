package dev.assay.storage.staging;

/** The parts of a page that can be read apart. */
public enum PageSection {
  /** Who the record is and what its columns of strings and sizes are. */
  ROWS {
    @Override
    void write(FactsPage page, ByteWriter out) {
      RowColumns.write(page, out);
    }

    @Override
    void read(FactsPage page, ByteReader in) {
      RowColumns.read(page, in);
    }
  },
  SIGNALS {
    @Override
    void write(FactsPage page, ByteWriter out) {
      for (double[] column : page.signal) {
        for (int row = 0; row < page.size; row++) {
          out.writeLong(Double.doubleToRawLongBits(column[row]));
        }
      }
    }

    @Override
    void read(FactsPage page, ByteReader in) {
      for (double[] column : page.signal) {
        for (int row = 0; row < page.size; row++) {
          column[row] = Double.longBitsToDouble(in.readLong());
        }
      }
    }
  },
  PROBES {
    @Override
    void write(FactsPage page, ByteWriter out) {
      for (int[] column : page.probe) {
        for (int row = 0; row < page.size; row++) {
          out.writeVarint(column[row]);
        }
      }
    }

    @Override
    void read(FactsPage page, ByteReader in) {
      for (int[] column : page.probe) {
        for (int row = 0; row < page.size; row++) {
          column[row] = (int) in.readVarint();
        }
      }
    }
  };

  abstract void write(FactsPage page, ByteWriter out);

  abstract void read(FactsPage page, ByteReader in);
}
