package dev.assay.storage.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text outside links each element holds, in characters that are not white space. */
final class ProseLengths {
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();

  private ProseLengths() {}

  static ProseLengths of(Element root) {
    ProseLengths prose = new ProseLengths();
    NodeTraversor.traverse(prose.new Sum(), root);
    return prose;
  }

  int in(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /** Adds up from the leaves. */
  private final class Sum implements NodeVisitor {
    private int linksOpen;
    private int total;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        linksOpen += isLink(element) ? 1 : 0;
        lengths.put(element, total);
      } else if (node instanceof TextNode text && linksOpen == 0) {
        total += visible(text.getWholeText());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        linksOpen -= isLink(element) ? 1 : 0;
        lengths.merge(element, total, (before, after) -> after - before);
      }
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static int visible(String text) {
      int visible = 0;
      for (int i = 0; i < text.length(); i++) {
        visible += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
      }
      return visible;
    }
  }
}
