package dev.assay.storage.explain;

import dev.assay.document.RecordKey;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a record as a person gives it: an id ({@code <source>/<key>}), a key alone, a key
 * before it was hashed, or a place ({@code <source>/<origin>:<record>}, {@code <origin>:<record>}).
 *
 * @param asked as it was asked, without quotes around it
 * @param source part before the first slash when a source has that name, else null
 * @param rest what follows the source; all of it without one
 */
record RecordName(String asked, @Nullable String source, String rest) {
  private static final Pattern PLACE = Pattern.compile("(?s)(.+):([0-9]{1,18})");
  private static final String QUOTES = "\"'`";

  /** A file and the ordinal of a record in it. */
  record Place(String origin, long record) {}

  static RecordName of(String asked, SortedSet<String> sources) {
    String bare = unquoted(asked.strip());
    int slash = bare.indexOf('/');
    String first = slash < 0 ? "" : bare.substring(0, slash);
    return sources.contains(first)
        ? new RecordName(bare, first, bare.substring(slash + 1))
        : new RecordName(bare, null, bare);
  }

  private static String unquoted(String text) {
    int last = text.length() - 1;
    boolean quoted =
        last > 0 && text.charAt(0) == text.charAt(last) && QUOTES.indexOf(text.charAt(0)) >= 0;
    return quoted ? text.substring(1, last).strip() : text;
  }

  /** Ids that it may be as it stands: one, or one in every source. */
  List<String> ids(SortedSet<String> sources) {
    return within(sources).stream().map(name -> name + "/" + RecordKey.bounded(rest)).toList();
  }

  /** Ids that it may be with its key hashed, as keys are that may not be shown. */
  List<String> hashedIds(SortedSet<String> sources) {
    return within(sources).stream().map(name -> name + "/" + RecordKey.hashed(rest)).toList();
  }

  private List<String> within(SortedSet<String> sources) {
    return source == null ? List.copyOf(sources) : List.of(source);
  }

  /** The place that it may be, or null. */
  @Nullable Place place() {
    Matcher place = PLACE.matcher(rest);
    return place.matches() ? new Place(place.group(1), Long.parseLong(place.group(2))) : null;
  }
}
