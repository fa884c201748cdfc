package dev.assay.storage.trial;

import dev.assay.config.SourceFile;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import dev.assay.rulepack.Samples;
import dev.assay.rulepack.TextSamples;
import dev.assay.source.FieldMapping;
import dev.assay.source.PlainSource;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Readers;
import dev.assay.storage.read.SplitPlanner;
import dev.assay.trial.Tried;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents in files, prepared as a run would prepare them: JSON Lines, Parquet, CSV, text,
 * Markdown, HTML, WARC; or the sources of a contract file.
 */
public final class FileRows {
  private static final long SPLIT_SIZE = 64_000_000;

  private final List<SourceContract> sources;
  private final List<String> labels = new ArrayList<>();
  private long unreadable;

  private FileRows(List<SourceContract> sources) {
    this.sources = sources;
  }

  /**
   * @param paths files and folders, or YAML files of source contracts
   * @param text field that holds the text, for formats that have fields
   * @param problems receives what is wrong with them
   */
  public static FileRows of(List<Path> paths, String text, Problems problems) throws IOException {
    List<SourceContract> sources = new ArrayList<>();
    for (Path path : paths) {
      String name = path.getFileName() == null ? "" : path.getFileName().toString();
      if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        sources.addAll(SourceFile.read(path, problems));
      } else if (Files.exists(path)) {
        String files = Files.isDirectory(path) ? name + "/**" : name;
        sources.add(
            PlainSource.of(
                id(name), "CC0-1.0", path.toAbsolutePath().getParent(), files, fields(text)));
      } else {
        problems.error(
            Location.ofFile(path.toString()), "there is no file `" + path + "`", "Check the path");
      }
    }
    return new FileRows(sources);
  }

  private static String id(String name) {
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static FieldMapping fields(String text) {
    return new FieldMapping(
        null, FieldMapping.TextTemplate.ofPath(text), null, null, null, null, null, null, Map.of());
  }

  /** Takes documents with their rules' view of them. */
  public interface Visitor {

    /**
     * @param text as it was read
     */
    void visit(Tried tried, String text) throws IOException;
  }

  /**
   * Shows every document that can be read, in order.
   *
   * @param rules that will be asked; line rules among them change the text
   * @param earlier the version before, where two are compared; else null
   * @param asOf day of the run
   * @param problems receives files that cannot be read
   */
  public void visit(
      BoundRules rules,
      @Nullable BoundRules earlier,
      LocalDate asOf,
      Visitor visitor,
      Problems problems)
      throws IOException {
    View now = new View(rules, TextSamples.of(rules, asOf));
    View before = earlier == null ? null : new View(earlier, TextSamples.of(earlier, asOf));
    for (SourceContract source : sources) {
      for (Split split : SplitPlanner.plan(source, SPLIT_SIZE, problems)) {
        Readers.read(split, source, new Sink(now, before, source, split, visitor));
      }
    }
  }

  /** Documents that were shown. */
  public long documents() {
    return labels.size();
  }

  /** Records that could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** Where a document stands: {@code file:record}. */
  public String label(long place) {
    return labels.get(Math.toIntExact(place));
  }

  private final class Sink implements RecordSink {
    private final View now;
    private final @Nullable View before;
    private final SourceContract source;
    private final Split split;
    private final Visitor visitor;

    Sink(View now, @Nullable View before, SourceContract source, Split split, Visitor visitor) {
      this.now = now;
      this.before = before;
      this.source = source;
      this.split = split;
      this.visitor = visitor;
    }

    @Override
    public void document(RawDocument document) throws IOException {
      Samples.Sample sample =
          new Samples.Sample(
              document.text(), document.url(), null, document.license(), source, null, Map.of());
      Facts facts = now.samples().facts(sample);
      Facts earlier = before == null ? facts : before.samples().facts(sample);
      long place = labels.size();
      labels.add(
          Readers.isOneDocument(split, source)
              ? split.origin()
              : split.origin() + ":" + document.record());
      visitor.visit(new Document(facts, earlier, place, now.rules()), document.text());
    }

    @Override
    public void unreadable(Unreadable region) {
      unreadable++;
    }
  }

  private record View(BoundRules rules, TextSamples samples) {}

  private record Document(Facts facts, Facts before, long place, BoundRules rules)
      implements Tried {

    @Override
    public boolean isOutWithout(Set<String> tried) {
      for (Rule rule : rules.rules()) {
        boolean decides =
            rule.scope() == Scope.DOCUMENT
                && rule.status() != Status.EXPERIMENTAL
                && (rule.action() == Action.DROP || rule.action() == Action.HOLD);
        if (decides && !tried.contains(rule.name()) && rule.covers(facts) && rule.fires(facts)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean hadFired(String rule) {
      return false;
    }
  }
}
