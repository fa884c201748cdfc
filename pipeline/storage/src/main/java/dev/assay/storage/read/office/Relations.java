package dev.assay.storage.read.office;

import dev.assay.storage.read.archive.Parts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Which other parts a part names (ECMA-376 part 2, relationships). */
final class Relations {
  private final Map<String, String> targets = new LinkedHashMap<>();
  private final Map<String, String> byKind = new LinkedHashMap<>();

  private Relations() {}

  /**
   * @param part name of the part, empty for the package
   */
  static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    byte[] list = parts.part(folder + "_rels/" + part.substring(slash) + ".rels");
    if (list == null) {
      return relations;
    }
    PartReader reader = new PartReader(list);
    while (reader.next()) {
      if (reader.isStart() && reader.name().equals("Relationship")) {
        relations.add(reader, folder);
      }
    }
    return relations;
  }

  private void add(PartReader reader, String folder) {
    String target = reader.attribute("Target");
    String id = reader.attribute("Id");
    String kind = reader.attribute("Type");
    if (target == null || "External".equals(reader.attribute("TargetMode"))) {
      return;
    }
    String name = PartNames.resolve(folder, target);
    if (id != null) {
      targets.put(id, name);
    }
    if (kind != null) {
      byKind.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), name);
    }
  }

  /** Null when nothing of that id is named. */
  @Nullable String target(@Nullable String id) {
    return id == null ? null : targets.get(id);
  }

  /**
   * @param kind last word of the type, such as {@code styles}
   */
  @Nullable String ofKind(String kind) {
    return byKind.get(kind);
  }
}
