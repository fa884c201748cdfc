package dev.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a rule is in its life. */
public enum Status {
  /** Only counts where it would fire; changes nothing. */
  EXPERIMENTAL,
  STABLE,
  /** Works as before; loading it warns. */
  DEPRECATED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Status::word).toList();
  }
}
