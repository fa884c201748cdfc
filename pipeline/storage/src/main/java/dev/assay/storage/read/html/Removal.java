package dev.assay.storage.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Takes elements out of a page. Each parent's children are rebuilt once: to remove them one by one
 * is quadratic on pages with thousands of siblings.
 */
final class Removal {
  private Removal() {}

  static void removeInside(Element root, Predicate<Element> unwanted) {
    Set<Node> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    root.filter(
        (node, depth) -> {
          if (node instanceof Element element && element != root && unwanted.test(element)) {
            removed.add(element);
            parents.add(Objects.requireNonNull(element.parent(), "root is above"));
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    for (Element parent : parents) {
      List<Node> kept = new ArrayList<>(parent.childNodes());
      kept.removeIf(removed::contains);
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
