package dev.assay.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record become which columns. A path is names joined by dots ({@code meta.uri}),
 * an element of a list by its number. A name that holds a dot is quoted: {@code "a.b".c}.
 *
 * @param id path of the source's own id, or null
 * @param text how text is made; never empty for formats with fields
 * @param title path or null
 * @param url path or null
 * @param author path or null
 * @param published path or null
 * @param license path or null
 * @param language path or null
 * @param metadata further names to paths, in the order of the file
 */
public record FieldMapping(
    @Nullable String id,
    TextTemplate text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String license,
    @Nullable String language,
    Map<String, String> metadata) {

  /**
   * Text from one path, from several (joined by a blank line, empty ones left out), or from a
   * template in which <code>{path}</code> stands for a field.
   *
   * @param literals the pieces around the fields; one more than {@code paths}
   * @param paths the fields in order
   * @param list true when made from a list of paths: absent fields drop their separator too
   */
  public record TextTemplate(List<String> literals, List<String> paths, boolean list) {
    public TextTemplate {
      literals = List.copyOf(literals);
      paths = List.copyOf(paths);
      if (literals.size() != paths.size() + 1) {
        throw new IllegalArgumentException(
            "A template of " + paths.size() + " fields needs one more literal");
      }
    }

    /** The text is the value of one field. */
    public static TextTemplate ofPath(String path) {
      return new TextTemplate(List.of("", ""), List.of(path), false);
    }
  }
}
