package dev.assay.beam.work;

import dev.assay.beam.files.PendingFile;

/**
 * Names of files in the work folder. A folder below a stage is named by the digest of what it
 * depends on, so what is there and complete can be used again by any run.
 *
 * @param root folder, without a slash at the end
 */
public record WorkFolder(String root) {

  /** Texts of a unit by range of the global order. */
  public String texts(Unit unit) {
    return root + "/prepare/" + unit.digest() + "/text";
  }

  /** Facts of a unit by page; written last, so that its presence says that the unit is done. */
  public String facts(Unit unit) {
    return root + "/prepare/" + unit.digest() + "/facts";
  }

  /** MinHash signatures of a unit, in rows. */
  public String signatures(Unit unit) {
    return root + "/prepare/" + unit.digest() + "/signatures";
  }

  /**
   * How many records the reader framed in each split of a unit, before anything was done to them.
   */
  public String framed(Unit unit) {
    return root + "/prepare/" + unit.digest() + "/framed";
  }

  /** What a unit's documents hold of benchmarks; there when the run looks for them. */
  public String contaminations(Unit unit) {
    return root + "/prepare/" + unit.digest() + "/contaminations";
  }

  /** Verdicts of a unit. */
  public String verdicts(String digest) {
    return root + "/judge/" + digest + "/verdicts";
  }

  /** Factors of the token counts of a source. */
  public String tokens(String digest) {
    return root + "/tokens/" + digest + "/factors";
  }

  /** A file of a stage that is done as a whole. */
  public String stage(String stage, String digest, String file) {
    return root + "/" + stage + "/" + digest + "/" + file;
  }

  /** Matches what attempts that were killed left behind. */
  public String attempts() {
    return root + "/**" + PendingFile.MARK + "*";
  }

  /** What is remembered of input files, so that an unchanged run need not read them. */
  public String inputs() {
    return root + "/inputs.tsv";
  }
}
