package dev.assay.cli;

import dev.assay.beam.run.LineageSink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * Sends events to a server of OpenLineage such as Marquez, as the environment of the OpenLineage
 * clients names it: {@code OPENLINEAGE_URL}, {@code OPENLINEAGE_ENDPOINT} (default {@code
 * api/v1/lineage}) and {@code OPENLINEAGE_API_KEY}.
 */
final class HttpLineage implements LineageSink {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int OK = 200;
  private static final int REDIRECTED = 300;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI server;
  private final String key;

  private HttpLineage(URI server, String key) {
    this.server = server;
    this.key = key;
  }

  /** Goes nowhere when the environment names no server. */
  static LineageSink of(Map<String, String> environment) {
    String url = environment.getOrDefault("OPENLINEAGE_URL", "");
    if (url.isEmpty()) {
      return LineageSink.NONE;
    }
    String endpoint = environment.getOrDefault("OPENLINEAGE_ENDPOINT", "api/v1/lineage");
    String base = url.endsWith("/") ? url : url + "/";
    return new HttpLineage(
        URI.create(base).resolve(endpoint), environment.getOrDefault("OPENLINEAGE_API_KEY", ""));
  }

  @Override
  public void send(String event) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(event));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    try {
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status < OK || status >= REDIRECTED) {
        throw new IOException(server + " answers " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while sending to " + server, e);
    }
  }
}
