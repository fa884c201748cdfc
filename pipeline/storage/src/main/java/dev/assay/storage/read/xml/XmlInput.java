package dev.assay.storage.read.xml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parser of the JDK with all that reaches out or multiplies switched off: no document type, so
 * that no entity is declared, and nothing is fetched.
 */
public final class XmlInput {
  /** Nesting beyond this is no document but an attack. */
  public static final int DEEPEST = 500;

  private static final XMLInputFactory NAMES_AS_WRITTEN = factory(false);
  private static final XMLInputFactory WITH_NAMESPACES = factory(true);

  private XmlInput() {}

  private static XMLInputFactory factory(boolean namespaces) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  /**
   * Parts of packages, where prefixes are free.
   *
   * @param encoding known from outside, or null for what the document says
   */
  public static XMLStreamReader withNamespaces(byte[] bytes, @Nullable String encoding)
      throws XMLStreamException {
    return WITH_NAMESPACES.createXMLStreamReader(new ByteArrayInputStream(bytes), encoding);
  }

  /** A piece of a document, whose prefixes may be declared outside of it. */
  static XMLStreamReader asWritten(byte[] bytes, int from, int to, @Nullable String encoding)
      throws XMLStreamException {
    return NAMES_AS_WRITTEN.createXMLStreamReader(
        new ByteArrayInputStream(bytes, from, to - from), encoding);
  }
}
