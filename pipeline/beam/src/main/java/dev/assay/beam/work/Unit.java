package dev.assay.beam.work;

import dev.assay.document.Split;
import java.util.List;

/**
 * What one worker does at a time: splits of one source, together about as large as a split may be.
 * Which splits form a unit follows from the files and the split size only.
 *
 * @param index place among the units of the run: by source, file and position in the file
 * @param source id of the source
 * @param splits in order of file and position
 * @param bytes of input
 * @param digest hex digest of all that its staged documents depend on
 */
public record Unit(int index, String source, List<Split> splits, long bytes, String digest) {
  public Unit {
    splits = List.copyOf(splits);
  }
}
