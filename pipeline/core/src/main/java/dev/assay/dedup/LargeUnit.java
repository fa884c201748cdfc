package dev.assay.dedup;

import java.io.IOException;

/** Finds what is connected: a pair whose documents are in one set already is left out. */
final class LargeUnit implements LargeComponent {

  private final UnionFind sets;
  private final Measure measure;
  private long settled;

  LargeUnit(int documents, Measure measure) {
    this.sets = new UnionFind(documents);
    this.measure = measure;
  }

  @Override
  public int passes() {
    return 1;
  }

  @Override
  public void begin(int pass) {}

  @Override
  public void compare(int doc, IntList partners) throws IOException {
    for (int i = 0; i < partners.size(); i++) {
      int partner = partners.at(i);
      if (sets.find(doc) == sets.find(partner)) {
        settled++;
      } else if (measure.similarity(doc, partner) >= 0) {
        sets.union(doc, partner);
      }
    }
  }

  @Override
  public long settled() {
    return settled;
  }
}
