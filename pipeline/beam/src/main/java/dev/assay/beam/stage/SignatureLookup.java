package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.storage.staging.SignatureReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Signatures by place, the last few thousand remembered. */
final class SignatureLookup implements AutoCloseable {
  private static final int REMEMBERED = 8192;
  private final WorkFolder work;
  private final DedupInput input;
  private final int values;
  private final Map<Integer, SignatureReader> readers = new HashMap<>();
  private final int[] placeAt = new int[REMEMBERED];
  private final int[][] signatureAt = new int[REMEMBERED][];

  SignatureLookup(WorkFolder work, DedupInput input, int values) {
    this.work = work;
    this.input = input;
    this.values = values;
    Arrays.fill(placeAt, -1);
  }

  int[] of(int place) throws IOException {
    int slot = place % REMEMBERED;
    if (placeAt[slot] != place) {
      signatureAt[slot] = read(input.ordinals()[place]);
      placeAt[slot] = place;
    }
    return signatureAt[slot];
  }

  private int[] read(int ordinal) throws IOException {
    if (input.earlier().has(ordinal)) {
      return input.earlier().at(ordinal).signature();
    }
    Unit unit = input.corpus().unitOf(ordinal);
    SignatureReader reader = readers.get(unit.index());
    if (reader == null) {
      reader = new SignatureReader(Store.open(work.signatures(unit)), values);
      readers.put(unit.index(), reader);
    }
    return reader.at(ordinal - input.corpus().first(unit.index()));
  }

  @Override
  public void close() throws IOException {
    for (SignatureReader reader : readers.values()) {
      reader.close();
    }
  }
}
