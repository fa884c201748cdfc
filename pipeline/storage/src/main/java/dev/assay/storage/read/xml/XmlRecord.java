package dev.assay.storage.read.xml;

import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldValues;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a tree of fields from one element: {@code name} is a child, {@code a.b} one
 * of a child's, {@code @name} an attribute. The value of an element is all text inside it. Several
 * elements of one name are joined by a line end.
 */
public final class XmlRecord {
  private final @Nullable FieldNode root;
  private final @Nullable FieldValues values;

  /** Text that is being gathered for an element. */
  private record Open(@Nullable FieldNode node, @Nullable StringBuilder text) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Integer, StringBuilder> found = new HashMap<>();

  /** Both null when all text is wanted and no field. */
  public XmlRecord(@Nullable FieldNode root, @Nullable FieldValues values) {
    this.root = root;
    this.values = values;
  }

  /**
   * Puts the values into place and gives all text of the element.
   *
   * @param encoding of the bytes, or null for what they say themselves
   * @throws XMLStreamException when this is not one well-formed element
   */
  public String read(byte[] bytes, int from, int to, @Nullable String encoding)
      throws XMLStreamException {
    open.clear();
    found.clear();
    StringBuilder all = new StringBuilder();
    XMLStreamReader reader = XmlInput.asWritten(bytes, from, to, encoding);
    try {
      while (reader.hasNext()) {
        event(reader, reader.next(), all);
      }
    } finally {
      reader.close();
    }
    if (values != null) {
      found.forEach((slot, text) -> values.putText(slot, text.toString().strip()));
    }
    return all.toString().strip();
  }

  private void event(XMLStreamReader reader, int event, StringBuilder all)
      throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(reader, all);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("The entity is not declared");
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    if (open.size() >= XmlInput.DEEPEST) {
      throw new XMLStreamException("Nested too deeply");
    }
    FieldNode node = open.isEmpty() ? root : child(reader.getLocalName());
    for (int i = 0; node != null && i < reader.getAttributeCount(); i++) {
      FieldNode attribute = named(node, "@", reader.getAttributeLocalName(i));
      if (attribute != null && attribute.isField()) {
        add(attribute, reader.getAttributeValue(i));
      }
    }
    boolean field = node != null && node.isField();
    open.push(new Open(node, field ? new StringBuilder() : null));
  }

  private @Nullable FieldNode child(String name) {
    FieldNode parent = open.element().node();
    return parent == null ? null : named(parent, "", name);
  }

  /** A name is found with its prefix, and without. */
  private static @Nullable FieldNode named(FieldNode parent, String mark, String name) {
    FieldNode child = parent.child(mark + name);
    return child != null ? child : parent.child(mark + name.substring(name.indexOf(':') + 1));
  }

  private void text(XMLStreamReader reader, StringBuilder all) {
    char[] chars = reader.getTextCharacters();
    int start = reader.getTextStart();
    int length = reader.getTextLength();
    all.append(chars, start, length);
    for (Open element : open) {
      if (element.text() != null) {
        element.text().append(chars, start, length);
      }
    }
  }

  private void end() {
    Open element = open.pop();
    if (element.node() != null && element.text() != null) {
      add(element.node(), element.text().toString());
    }
  }

  private void add(FieldNode node, String value) {
    StringBuilder before = found.get(node.slot());
    if (before == null) {
      found.put(node.slot(), new StringBuilder(value));
    } else {
      before.append('\n').append(value);
    }
  }
}
