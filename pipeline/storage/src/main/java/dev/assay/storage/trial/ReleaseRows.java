package dev.assay.storage.trial;

import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.signal.Signals;
import dev.assay.source.PlainSource;
import dev.assay.source.SourceContract;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.ColumnGroups;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.verify.ReleaseTables;
import dev.assay.trial.Stored;
import dev.assay.trial.Tried;
import dev.assay.usage.Permission;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The readable records of a release as documents to try rules on: signals from their table, source,
 * license and the rules that fired from the ledger, row groups in parallel. Texts are not read.
 */
public final class ReleaseRows {
  private static final String SIGNALS = "signals";
  private static final List<String> WORDS =
      List.of("source", "license", "fate", "stage", "rule", "also");
  private static final int SOURCE = 0;
  private static final int LICENSE = 1;
  private static final int FATE = 2;
  private static final int STAGE = 3;
  private static final int RULE = 4;
  private static final int ALSO = 5;

  private final List<Path> ledger;
  private final List<Path> signals;
  private final Numbered words = new Numbered();

  private ReleaseRows(List<Path> ledger, List<Path> signals) {
    this.ledger = ledger;
    this.signals = signals;
  }

  /**
   * @throws IOException when the evidence is not at hand
   */
  public static ReleaseRows of(ReleaseFolders folders) throws IOException {
    ReleaseTables tables = ReleaseTables.of(folders);
    return of(tables.of(ReleaseTables.FATES), tables.of(SIGNALS));
  }

  /**
   * @param ledger files of the ledger
   * @param signals files of the signals, each with the rows of the file of the ledger in its place
   */
  static ReleaseRows of(List<Path> ledger, List<Path> signals) throws IOException {
    if (ledger.isEmpty() || ledger.size() != signals.size()) {
      throw new IOException(
          "Cannot judge from this release: its evidence is not at hand, or not complete");
    }
    return new ReleaseRows(ledger, signals);
  }

  /** Names of signals that rules ask for and this release does not have. */
  public Set<String> lacks(Iterable<Rule> rules) throws IOException {
    Set<String> lacks = new TreeSet<>();
    try (ColumnGroups first =
        ColumnGroups.open(ChannelInputFile.of(signals.get(0)), names(all()))) {
      if (first.size() > 0) {
        try (ColumnGroups.Group group = first.read(0)) {
          for (Rule rule : rules) {
            names(Stored.signals(rule)).stream().filter(s -> !group.has(s)).forEach(lacks::add);
          }
        }
      }
    }
    return lacks;
  }

  private static Set<Integer> all() {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < Signals.all().size(); i++) {
      all.add(i);
    }
    return all;
  }

  private static List<String> names(Set<Integer> positions) {
    return positions.stream().map(position -> Signals.all().get(position).id()).toList();
  }

  /**
   * Shows every readable record to the visitors, each of which is used by one thread at a time.
   *
   * @param wanted positions of the signals that will be asked for
   * @param others whether a rule of this full name takes a record out when it fires
   * @param visitors makes one for each thread
   * @param threads how many
   * @return the visitors
   */
  public <V extends Consumer<Tried>> List<V> visit(
      Set<Integer> wanted, Predicate<String> others, Supplier<V> visitors, int threads)
      throws IOException {
    List<Callable<V>> tasks = new ArrayList<>();
    long first = 0;
    for (int file = 0; file < ledger.size(); file++) {
      int[][] columns = ledger(ledger.get(file));
      int start = 0;
      try (ColumnGroups groups = open(signals.get(file), wanted)) {
        for (int group = 0; group < groups.size(); group++) {
          Part part = new Part(signals.get(file), group, columns, start, first + start);
          tasks.add(() -> visit(part, wanted, others, visitors.get()));
          start += groups.rows(group);
        }
      }
      first += columns[0].length;
    }
    return run(tasks, threads);
  }

  private record Part(Path signals, int group, int[][] columns, int start, long place) {}

  private static <V> List<V> run(List<Callable<V>> tasks, int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<V> results = new ArrayList<>();
      for (Future<V> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static ColumnGroups open(Path file, Set<Integer> wanted) throws IOException {
    return ColumnGroups.open(ChannelInputFile.of(file), names(wanted));
  }

  /** The columns of words of one file of the ledger. */
  private int[][] ledger(Path file) throws IOException {
    try (ColumnGroups groups = ColumnGroups.open(ChannelInputFile.of(file), WORDS)) {
      int rows = 0;
      for (int group = 0; group < groups.size(); group++) {
        rows += groups.rows(group);
      }
      int[][] columns = new int[WORDS.size()][rows];
      int start = 0;
      for (int number = 0; number < groups.size(); number++) {
        try (ColumnGroups.Group group = groups.read(number)) {
          for (int column = 0; column < columns.length; column++) {
            int[] values = group.words(WORDS.get(column), words::of);
            System.arraycopy(values, 0, columns[column], start, values.length);
          }
        }
        start += groups.rows(number);
      }
      return columns;
    }
  }

  private <V extends Consumer<Tried>> V visit(
      Part part, Set<Integer> wanted, Predicate<String> others, V visitor) throws IOException {
    int rows;
    double[][] values = new double[Signals.all().size()][];
    try (ColumnGroups groups = open(part.signals(), wanted);
        ColumnGroups.Group group = groups.read(part.group())) {
      rows = groups.rows(part.group());
      for (int position : wanted) {
        String name = Signals.all().get(position).id();
        values[position] = group.has(name) ? group.numbers(name) : missing(rows);
      }
    }
    Row row = new Row(part, values, words.words(), others);
    for (int i = 0; i < rows; i++) {
      if (row.moveTo(i)) {
        visitor.accept(row);
      }
    }
    return visitor;
  }

  private static double[] missing(int rows) {
    double[] missing = new double[rows];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }

  /** Ids of rows. */
  public Map<Long, String> ids(Iterable<Long> places) throws IOException {
    TreeMap<Long, String> ids = new TreeMap<>();
    places.forEach(place -> ids.put(place, ""));
    long first = 0;
    for (Path file : ledger) {
      ChannelInputFile input = ChannelInputFile.of(file);
      long rows = FileSummary.of(input).rows();
      long start = first;
      long[] wanted =
          ids.subMap(first, first + rows).keySet().stream()
              .mapToLong(place -> place - start)
              .toArray();
      if (wanted.length > 0) {
        try (RowCursor cursor = RowCursor.at(input, List.of("id"), wanted)) {
          while (cursor.next()) {
            ids.put(start + cursor.ordinal(), String.valueOf(cursor.string(0)));
          }
        }
      }
      first += rows;
    }
    return ids;
  }

  /**
   * How often each set of rules fired together on a readable record, by the names in the ledger.
   */
  public Map<List<String>, Long> firedTogether() throws IOException {
    Map<Long, long[]> counts = new HashMap<>();
    for (Path file : ledger) {
      int[][] columns = ledger(file);
      int unreadable = words.of("unreadable");
      for (int row = 0; row < columns[0].length; row++) {
        if (columns[FATE][row] != unreadable) {
          long key = ((long) columns[RULE][row] << 32) | (columns[ALSO][row] & 0xFFFFFFFFL);
          counts.computeIfAbsent(key, k -> new long[1])[0]++;
        }
      }
    }
    List<String> known = words.words();
    Map<List<String>, Long> together = new HashMap<>();
    counts.forEach(
        (key, count) ->
            together.merge(names((int) (key >> 32), key.intValue(), known), count[0], Long::sum));
    return together;
  }

  private static List<String> names(int rule, int also, List<String> known) {
    List<String> names = new ArrayList<>();
    if (rule >= 0) {
      names.add(known.get(rule));
    }
    if (also >= 0) {
      names.addAll(List.of(known.get(also).split(" ")));
    }
    return names;
  }

  /** One row of the arrays at a time. */
  private static final class Row implements Tried, Facts {
    private final Part part;
    private final double[][] values;
    private final List<String> words;
    private final Predicate<String> others;
    private final Map<String, SourceContract> sources = new HashMap<>();
    private final Map<Long, List<String>> outs = new HashMap<>();
    private final int unreadable;
    private final int judge;
    private int row;

    Row(Part part, double[][] values, List<String> words, Predicate<String> others) {
      this.part = part;
      this.values = values;
      this.words = words;
      this.others = others;
      this.unreadable = words.indexOf("unreadable");
      this.judge = words.indexOf("judge");
    }

    /** False for records that could not be read. */
    boolean moveTo(int next) {
      row = next;
      return column(FATE) != unreadable;
    }

    private int column(int column) {
      return part.columns()[column][part.start() + row];
    }

    private @Nullable String word(int column) {
      int number = column(column);
      return number < 0 ? null : words.get(number);
    }

    @Override
    public Facts facts() {
      return this;
    }

    @Override
    public long place() {
      return part.place() + row;
    }

    @Override
    public boolean isOutWithout(Set<String> tried) {
      int rule = column(STAGE) == judge ? column(RULE) : -1;
      int also = column(ALSO);
      if (rule < 0 && also < 0) {
        return false;
      }
      long key = ((long) rule << 32) | (also & 0xFFFFFFFFL);
      List<String> deciding =
          outs.computeIfAbsent(key, k -> names(rule, also, words).stream().filter(others).toList());
      for (String name : deciding) {
        if (!tried.contains(name)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean hadFired(String name) {
      return name.equals(word(RULE)) || names(-1, column(ALSO), words).contains(name);
    }

    @Override
    public double signal(int index) {
      double[] column = values[index];
      if (column == null) {
        throw new IllegalStateException(
            "The signal " + Signals.all().get(index).id() + " was not asked for");
      }
      return column[row];
    }

    @Override
    public SourceContract source() {
      return sources.computeIfAbsent(
          String.valueOf(word(SOURCE)), id -> PlainSource.of(id, "", null, "", null));
    }

    @Override
    public String license() {
      return String.valueOf(word(LICENSE));
    }

    @Override
    public String language() {
      return "und";
    }

    @Override
    public int probe(int index) {
      throw new IllegalStateException("A release stores no findings");
    }

    @Override
    public Permission permission() {
      throw new IllegalStateException("A release stores no permissions");
    }

    @Override
    public @Nullable String host() {
      throw new IllegalStateException("A release stores no hosts of what was not kept");
    }
  }
}
