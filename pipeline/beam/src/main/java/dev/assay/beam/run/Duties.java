package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.UnitVerdicts;
import dev.assay.beam.work.VerdictFile;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Duties that go with the kept documents of each source, by the terms under which they enter. */
final class Duties {
  private final SortedMap<String, SortedSet<String>> duties = new TreeMap<>();

  private Duties() {}

  static Duties of(Plan plan, Finished run) throws IOException {
    Duties all = new Duties();
    for (Unit unit : plan.units()) {
      String verdicts = plan.work().verdicts(plan.digests().judged().get(unit.index()));
      all.add(unit, VerdictFile.read(verdicts), run);
    }
    return all;
  }

  private void add(Unit unit, UnitVerdicts verdicts, Finished run) {
    int first = run.corpus().first(unit.index());
    SortedSet<String> own = duties.computeIfAbsent(unit.source(), id -> new TreeSet<>());
    for (int row = 0; row < verdicts.size(); row++) {
      if (run.gate().fates().isKept(first + row)) {
        own.addAll(verdicts.permission(row).obligations());
      }
    }
  }

  List<String> of(String source) {
    return List.copyOf(duties.getOrDefault(source, new TreeSet<>()));
  }
}
