package dev.assay.usage;

import dev.assay.source.Preference;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Really Simple Licensing 1.0: content elements with licenses that permit or prohibit usages. What
 * a license does not list among its permitted usages is not permitted. A license that asks for
 * payment permits nothing without a contract.
 */
final class RslLicense {

  private static final Set<String> TRAINING = Set.of("ai-train", "train-ai", "ai-all", "all");

  private final List<OptOutSignal> signals = new ArrayList<>();
  private String path = "/";
  private boolean prohibited;
  private boolean permitted;
  private boolean listed;
  private boolean paid;
  private int line;

  private RslLicense() {}

  static List<OptOutSignal> read(String text) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    RslLicense license = new RslLicense();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          license.open(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          license.close(reader.getLocalName());
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("is no XML: " + e.getMessage(), e);
    }
    return license.signals;
  }

  private void open(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "content" -> {
        String url = reader.getAttributeValue(null, "url");
        path = url == null || url.isEmpty() ? "/" : pathOf(url);
      }
      case "license" -> {
        prohibited = false;
        permitted = false;
        listed = false;
        paid = false;
        line = reader.getLocation().getLineNumber();
      }
      case "permits" -> usage(reader, true);
      case "prohibits" -> usage(reader, false);
      case "payment" -> {
        String type = reader.getAttributeValue(null, "type");
        paid = type != null && !"free".equals(type) && !"attribution".equals(type);
      }
      default -> {}
    }
  }

  private void usage(XMLStreamReader reader, boolean permits) throws XMLStreamException {
    if (!"usage".equals(reader.getAttributeValue(null, "type"))) {
      return;
    }
    listed |= permits;
    for (String word : reader.getElementText().toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      boolean training = TRAINING.contains(word);
      permitted |= permits && training;
      prohibited |= !permits && training;
    }
  }

  private void close(String element) {
    if (!"license".equals(element)) {
      return;
    }
    boolean barred = prohibited || (listed && !permitted) || (permitted && paid);
    Preference preference =
        barred ? Preference.DISALLOWED : permitted ? Preference.ALLOWED : Preference.UNKNOWN;
    String why =
        prohibited
            ? "prohibits ai-train"
            : permitted
                ? paid ? "permits ai-train for payment" : "permits ai-train"
                : "permits other uses";
    signals.add(new OptOutSignal("rsl", path, preference, why, line));
  }

  private static String pathOf(String url) {
    int scheme = url.indexOf("://");
    int slash = scheme < 0 ? url.indexOf('/') : url.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : url.substring(slash);
  }
}
