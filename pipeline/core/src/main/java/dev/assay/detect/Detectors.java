package dev.assay.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The built-in detectors, in the order of the reference. */
public final class Detectors {

  private static final Map<String, Registration> REGISTERED = registered();

  private Detectors() {}

  /** Every built-in detector; the order is stable. */
  public static List<Detector> all() {
    return REGISTERED.values().stream().map(Registration::detector).toList();
  }

  /** The detector of a kind such as {@code cn-resident-id}; empty when there is none. */
  public static Optional<Detector> byId(String id) {
    return Optional.ofNullable(REGISTERED.get(id)).map(Registration::detector);
  }

  static Registration registration(String id) {
    Registration registration = REGISTERED.get(id);
    if (registration == null) {
      throw new IllegalArgumentException("Cannot find a detector named " + id);
    }
    return registration;
  }

  private static Map<String, Registration> registered() {
    Map<String, Registration> registered = new LinkedHashMap<>();
    Stream.of(ChineseKinds.all(), InternationalKinds.all(), ContactKinds.all(), SecretKinds.all())
        .flatMap(List::stream)
        .forEach(registration -> registered.put(registration.detector().id(), registration));
    return registered;
  }
}
