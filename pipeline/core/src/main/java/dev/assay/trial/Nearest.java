package dev.assay.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few documents that are nearest to the line, whatever the order they come in. */
final class Nearest {
  private static final Comparator<Case> ORDER =
      Comparator.comparingDouble((Case each) -> each.margin().distance())
          .thenComparingLong(Case::place);

  private final int most;
  private final List<Case> cases = new ArrayList<>();

  Nearest(int most) {
    this.most = most;
  }

  /**
   * A document near the line.
   *
   * @param place of the document
   */
  record Case(long place, Margin margin) {}

  /** Nearer than this is wanted. */
  double limit() {
    return cases.size() < most
        ? Double.POSITIVE_INFINITY
        : Math.nextUp(cases.get(most - 1).margin().distance());
  }

  void add(long place, Margin margin) {
    Case added = new Case(place, margin);
    int at = cases.size();
    while (at > 0 && ORDER.compare(added, cases.get(at - 1)) < 0) {
      at--;
    }
    cases.add(at, added);
    if (cases.size() > most) {
      cases.remove(most);
    }
  }

  void merge(Nearest other) {
    other.cases.forEach(each -> add(each.place(), each.margin()));
  }

  List<Case> list() {
    return List.copyOf(cases);
  }
}
