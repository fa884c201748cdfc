package dev.assay.beam.run;

import dev.assay.beam.work.Unit;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Duties that go with the kept documents of each source, by the terms under which they enter. */
final class Duties {
  private final SortedMap<String, SortedSet<String>> duties = new TreeMap<>();

  private Duties() {}

  static Duties of(Finished run) {
    Duties all = new Duties();
    run.corpus().units().forEach(unit -> all.add(unit, run));
    return all;
  }

  private void add(Unit unit, Finished run) {
    SortedSet<String> own = duties.computeIfAbsent(unit.source(), id -> new TreeSet<>());
    int end = run.corpus().first(unit.index() + 1);
    for (int ordinal = run.corpus().first(unit.index()); ordinal < end; ordinal++) {
      if (run.gate().fates().isKept(ordinal)) {
        own.addAll(run.gate().permission(ordinal).obligations());
      }
    }
  }

  List<String> of(String source) {
    return List.copyOf(duties.getOrDefault(source, new TreeSet<>()));
  }
}
