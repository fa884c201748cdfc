package dev.assay.decontamination;

/**
 * The item of a benchmark that a text holds most of.
 *
 * @param item its name
 * @param found distinct runs of the item that the text holds
 * @param of distinct runs of the item
 */
public record Contamination(String item, int found, int of) {

  /** Share of the item that the text holds, 0 to 1. */
  public double containment() {
    return (double) found / of;
  }
}
