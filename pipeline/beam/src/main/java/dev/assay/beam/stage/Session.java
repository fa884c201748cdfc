package dev.assay.beam.stage;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands a value of the run to the transforms of one stage by name: transforms are serialised, what
 * they work on is not. Works where workers share the JVM of the run, as on the direct runner.
 *
 * @param <T> type of the value
 */
final class Session<T> implements AutoCloseable, java.io.Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private final String name;
  private final Class<T> type;

  private Session(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  static <T> Session<T> open(Class<T> type, T value) {
    Session<T> session = new Session<>(UUID.randomUUID().toString(), type);
    OPEN.put(session.name, value);
    return session;
  }

  /**
   * @throws IllegalStateException when the run is over or in another JVM
   */
  T value() {
    @Nullable Object value = OPEN.get(name);
    if (value == null) {
      throw new IllegalStateException("The run of this stage is over, or in another process");
    }
    return type.cast(value);
  }

  @Override
  public void close() {
    OPEN.remove(name);
  }
}
