package dev.assay.usage;

import dev.assay.source.Preference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files that were fetched from a site say of training, whatever their dialect: robots.txt
 * (RFC 9309) with Content-Usage (IETF AIPREF drafts) and Content-Signal, the same as HTTP headers,
 * tdmrep.json, headers and meta elements (W3C TDMRep, 2024-05-10), and RSL 1.0. Of signals that
 * differ the most restrictive holds: disallowed, then allowed, then unknown. Immutable.
 */
public final class OptOut {

  private static final Comparator<OptOutSignal> STRICTEST =
      Comparator.comparingInt(
          signal ->
              switch (signal.trainAi()) {
                case DISALLOWED -> 0;
                case ALLOWED -> 1;
                case UNKNOWN -> 2;
              });

  private final List<OptOutSignal> signals;

  private OptOut(List<OptOutSignal> signals) {
    this.signals = List.copyOf(signals);
  }

  /**
   * Reads one file; its form is told from its content.
   *
   * @throws IllegalArgumentException when it is JSON or XML and broken, in words for people
   */
  public static OptOut read(String content) {
    String text = content.strip();
    if (text.startsWith("[") || text.startsWith("{")) {
      return new OptOut(TdmReservation.ofJson(text));
    }
    if (text.startsWith("<")) {
      return new OptOut(
          text.contains("<rsl") ? RslLicense.read(text) : TdmReservation.ofHtml(text));
    }
    return new OptOut(new RobotsSignals().read(content));
  }

  /** What this and the other say together. */
  public OptOut and(OptOut other) {
    List<OptOutSignal> all = new ArrayList<>(signals);
    all.addAll(other.signals);
    return new OptOut(all);
  }

  public List<OptOutSignal> signals() {
    return signals;
  }

  /**
   * The strictest signal for a part of the site; of equally strict ones the first. A reservation
   * for some of the part counts for all of it, for nothing may enter without permission.
   *
   * @param url of the source; its path is the part that was taken. All of the site when null
   */
  public Optional<OptOutSignal> strictest(@Nullable String url) {
    String part = path(url);
    return signals.stream().filter(signal -> signal.touches(part)).min(STRICTEST);
  }

  /** What holds for the part: the strictest signal's, or unknown. */
  public Preference preference(@Nullable String url) {
    return strictest(url).map(OptOutSignal::trainAi).orElse(Preference.UNKNOWN);
  }

  private static String path(@Nullable String url) {
    try {
      String path = url == null ? null : new URI(url).getRawPath();
      return path == null || path.isEmpty() ? "/" : path;
    } catch (URISyntaxException e) {
      return "/";
    }
  }
}
