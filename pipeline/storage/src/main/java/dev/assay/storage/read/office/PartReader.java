package dev.assay.storage.read.office;

import dev.assay.storage.read.xml.XmlInput;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks one part of a package, tag by tag. Names are local: prefixes do not matter. */
final class PartReader {
  private final XMLStreamReader reader;
  private int depth;
  private int event;

  PartReader(byte[] part) throws XMLStreamException {
    this.reader = XmlInput.withNamespaces(part, null);
  }

  /** Moves on; false at the end. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    event = reader.next();
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("The entity is not declared");
    }
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    if (depth > XmlInput.DEEPEST) {
      throw new XMLStreamException("Nested too deeply");
    }
    return true;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** Whether an element of this name begins or ends. */
  boolean isTag(String name) {
    return (isStart() || isEnd()) && reader.getLocalName().equals(name);
  }

  boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Of the element that begins or ends. */
  String name() {
    return reader.getLocalName();
  }

  String text() {
    return reader.getText();
  }

  /** An attribute of the element that begins, whatever its prefix; null when absent. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute with a namespace, such as {@code r:id} beside {@code id}; null when absent. */
  @Nullable String qualified(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      boolean has = space != null && !space.isEmpty();
      if (has && reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Passes over the rest of the element that began. */
  void skip() throws XMLStreamException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      continue;
    }
  }

  /** All text inside the element that began, which is passed. */
  String content() throws XMLStreamException {
    int outside = depth - 1;
    StringBuilder out = new StringBuilder();
    while (depth > outside && next()) {
      out.append(isText() ? text() : "");
    }
    return out.toString();
  }
}
