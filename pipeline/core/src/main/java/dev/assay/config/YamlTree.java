package dev.assay.config;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds nodes from parse events, without recursion, so that deep nesting cannot overflow. */
final class YamlTree {
  private static final int DEEPEST = 64;

  private final SourceLines lines;
  private final String content;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final BitSet scalars = new BitSet();
  private int documents;
  private @Nullable YamlNode root;

  YamlTree(SourceLines lines, String content, Problems problems) {
    this.lines = lines;
    this.content = content;
    this.problems = problems;
  }

  Optional<YamlNode> build() {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(YamlFile.LARGEST).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(content).iterator();
      while (events.hasNext() && take(events.next())) {}
    } catch (YamlEngineException e) {
      if (!new Tabs(lines, content, scalars, failedLine(e)).report(problems)) {
        new SyntaxError(lines, content).report(e, problems);
      }
      return Optional.empty();
    }
    new Tabs(lines, content, scalars, Integer.MAX_VALUE).report(problems);
    if (root == null && documents == 0) {
      problems.error(lines.whole(), "the file is empty", "");
    }
    return Optional.ofNullable(root);
  }

  private static int failedLine(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().map(Mark::getLine).orElse(0)
        : 0;
  }

  /** Returns false when the rest of the file is not worth reading. */
  private boolean take(Event event) {
    if (event instanceof DocumentStartEvent) {
      return firstDocument(event);
    }
    if (event instanceof NodeEvent node) {
      refuseAnchor(node);
    }
    if (event instanceof ScalarEvent scalar) {
      add(scalar(scalar), event);
    } else if (event instanceof AliasEvent alias) {
      Location at = between(event);
      add(new YamlScalar("*" + alias.getAlias().getValue(), true, at), event);
    } else if (event instanceof CollectionStartEvent start) {
      return push(start);
    } else if (event.getEventId() == Event.ID.MappingEnd
        || event.getEventId() == Event.ID.SequenceEnd) {
      Open closed = open.pop();
      add(closed.close(lines, event), event);
    }
    return true;
  }

  private boolean firstDocument(Event event) {
    documents++;
    if (documents == 1) {
      return true;
    }
    problems.error(
        lines.orWhole(event.getStartMark()),
        "a second document begins here",
        "Put each document in a file of its own, or remove the `---`");
    return false;
  }

  private void refuseAnchor(NodeEvent event) {
    Location at = lines.orWhole(event.getStartMark());
    if (event instanceof AliasEvent) {
      problems.error(at, "aliases (`*name`) are not used in these files", "Write the value again");
    } else if (event.getAnchor().isPresent()) {
      problems.error(at, "anchors (`&name`) are not used in these files", "Remove the anchor");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isPresent()) {
      problems.error(
          at, "tags (`!name`) are not used in these files", "Remove it; quote text with \"…\"");
    }
  }

  private boolean push(CollectionStartEvent start) {
    boolean map = start.getEventId() == Event.ID.MappingStart;
    Optional<Mark> mark = start.getStartMark();
    if (open.size() == DEEPEST) {
      problems.error(
          lines.orWhole(mark), "nested more than " + DEEPEST + " deep", "Remove some levels");
      root = null;
      open.clear();
      return false;
    }
    open.push(new Open(map, start.isFlow(), mark.orElse(null)));
    return true;
  }

  private YamlScalar scalar(ScalarEvent event) {
    if (event.getStartMark().isPresent() && event.getEndMark().isPresent()) {
      scalars.set(event.getStartMark().get().getIndex(), event.getEndMark().get().getIndex());
    }
    return new YamlScalar(event.getValue(), !event.isPlain(), between(event));
  }

  private Location between(Event event) {
    Optional<Mark> start = event.getStartMark();
    return start.isPresent() && event.getEndMark().isPresent()
        ? lines.between(start.get(), event.getEndMark().get())
        : lines.whole();
  }

  private void add(YamlNode node, Event event) {
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (!parent.map) {
      parent.items.add(node);
    } else if (parent.key == null && !parent.skipValue) {
      key(parent, node, event);
    } else {
      value(parent, node);
    }
  }

  private void key(Open parent, YamlNode node, Event event) {
    if (!(node instanceof YamlScalar key)) {
      problems.error(
          node.location(), "a key must be a word, not " + node.kind(), "Quote text with \"…\"");
      parent.skipValue = true;
      return;
    }
    parent.key = key;
    Location first = parent.seen.putIfAbsent(key.text(), key.location());
    if (first != null) {
      problems.error(
          key.location(),
          "the key `" + key.text() + "` stands here twice, first on line " + first.line(),
          "Remove one of them");
    }
  }

  private static void value(Open parent, YamlNode node) {
    YamlScalar key = parent.key;
    if (key != null && key.location().equals(parent.seen.get(key.text()))) {
      parent.entries.add(new YamlMap.Entry(key, node));
    }
    parent.key = null;
    parent.skipValue = false;
  }

  /** A map or list whose end has not been read. */
  private static final class Open {
    final boolean map;
    final boolean flow;
    final @Nullable Mark start;
    final List<YamlNode> items = new ArrayList<>();
    final List<YamlMap.Entry> entries = new ArrayList<>();
    final Map<String, Location> seen = new HashMap<>();
    @Nullable YamlScalar key;
    boolean skipValue;

    Open(boolean map, boolean flow, @Nullable Mark start) {
      this.map = map;
      this.flow = flow;
      this.start = start;
    }

    YamlNode close(SourceLines lines, Event end) {
      Location at = place(lines, end);
      return map ? new YamlMap(entries, at) : new YamlList(items, at);
    }

    private Location place(SourceLines lines, Event end) {
      if (map && !flow && !entries.isEmpty()) {
        return entries.get(0).key().location();
      }
      if (start == null) {
        return lines.whole();
      }
      Optional<Mark> close = end.getEndMark();
      return flow && close.isPresent() ? lines.between(start, close.get()) : lines.at(start);
    }
  }
}
