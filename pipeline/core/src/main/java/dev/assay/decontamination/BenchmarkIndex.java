package dev.assay.decontamination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The runs of tokens of all items of some benchmarks. Immutable; scanners share it. */
public final class BenchmarkIndex {

  private final List<String> items;

  /** Distinct runs of each item. */
  private final int[] totals;

  /** Runs by open addressing; a run's number is its place in the table, 0 marks a free one. */
  private final long[] table;

  /** Items of the run at place p: {@code postings[starts[p], starts[p + 1])}. */
  private final int[] starts;

  private final int[] postings;
  private final Set<Integer> sizes;
  private final int tooShort;

  private BenchmarkIndex(Builder builder) {
    items = List.copyOf(builder.items);
    totals = builder.totals.stream().mapToInt(Integer::intValue).toArray();
    sizes = Set.copyOf(builder.sizes);
    tooShort = builder.tooShort;
    table = new long[Integer.highestOneBit(Math.max(8, builder.runs.size())) << 2];
    starts = new int[table.length + 1];
    builder.runs.keySet().forEach(run -> table[place(run)] = run);
    for (int place = 0; place < table.length; place++) {
      List<Integer> of = table[place] == 0 ? null : builder.runs.get(table[place]);
      starts[place + 1] = starts[place] + (of == null ? 0 : of.size());
    }
    postings = new int[starts[table.length]];
    for (int place = 0; place < table.length; place++) {
      List<Integer> of =
          table[place] == 0 ? List.of() : builder.runs.getOrDefault(table[place], List.of());
      for (int i = 0; i < of.size(); i++) {
        postings[starts[place] + i] = of.get(i);
      }
    }
  }

  /** Collects items. Not thread-safe. */
  public static final class Builder {
    private final Grams grams = new Grams();
    private final List<String> items = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final Map<Long, List<Integer>> runs = new LinkedHashMap<>();
    private final Set<Integer> sizes = new HashSet<>();
    private int tooShort;

    /**
     * Adds one item.
     *
     * @param name by which it is told, such as {@code <benchmark>/<key>}
     */
    public Builder add(String name, String text) {
      grams.read(text);
      int size = grams.sizeOfItem();
      Set<Long> own = new HashSet<>();
      if (size > 0) {
        grams.each(size, run -> own.add(run == 0 ? 1 : run));
      }
      if (own.isEmpty()) {
        tooShort++;
        return this;
      }
      sizes.add(size);
      own.forEach(run -> runs.computeIfAbsent(run, each -> new ArrayList<>(1)).add(items.size()));
      items.add(name);
      totals.add(own.size());
      return this;
    }

    public BenchmarkIndex build() {
      return new BenchmarkIndex(this);
    }
  }

  /** Place of a run in the table, or of the free place where it would stand. */
  int place(long run) {
    int mask = table.length - 1;
    int place = (int) run & mask;
    while (table[place] != 0 && table[place] != run) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** Whether a run stands at this place. */
  boolean isTaken(int place) {
    return table[place] != 0;
  }

  int places() {
    return table.length;
  }

  int[] itemsAt(int place) {
    return Arrays.copyOfRange(postings, starts[place], starts[place + 1]);
  }

  boolean hasSize(int size) {
    return sizes.contains(size);
  }

  int total(int item) {
    return totals[item];
  }

  String name(int item) {
    return items.get(item);
  }

  /** Number of items that can be found. */
  public int items() {
    return items.size();
  }

  /** Items that are too short to be told from common words; they are not looked for. */
  public int tooShort() {
    return tooShort;
  }
}
