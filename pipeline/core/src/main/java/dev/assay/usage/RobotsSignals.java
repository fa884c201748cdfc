package dev.assay.usage;

import dev.assay.source.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signals in lines of `name: value`: robots.txt (RFC 9309) and HTTP headers. A group for all agents
 * or for a known collector of training data that may not read the site is a reservation of it;
 * rules for parts of a site are one only for such collectors, since the others speak of crawling
 * alone.
 */
final class RobotsSignals {

  /** Agents whose operators say that they gather training data. */
  private static final Set<String> COLLECTORS =
      Set.of(
          "gptbot",
          "ccbot",
          "google-extended",
          "claudebot",
          "anthropic-ai",
          "applebot-extended",
          "bytespider",
          "meta-externalagent",
          "facebookbot",
          "cohere-ai",
          "diffbot",
          "omgili",
          "omgilibot",
          "ai2bot",
          "amazonbot",
          "pangubot",
          "img2dataset",
          "imagesiftbot",
          "webzio-extended");

  private static final String ALL = "/";

  private final List<OptOutSignal> signals = new ArrayList<>();
  private boolean inAgents;
  private boolean everyone;
  private boolean collector;
  private int number;

  List<OptOutSignal> read(String content) {
    for (String line : content.split("\\r\\n|\\n|\\r", -1)) {
      number++;
      int comment = line.indexOf('#');
      String plain = (comment < 0 ? line : line.substring(0, comment)).strip();
      int colon = plain.indexOf(':');
      if (colon > 0) {
        String name = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        field(name, plain.substring(colon + 1).strip(), plain);
      }
    }
    return signals;
  }

  private void field(String name, String value, String line) {
    switch (name) {
      case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
      case "disallow" -> disallow(value, line);
      case "content-usage" -> usage("content-usage", value, line, "train-ai", "y", "n");
      case "content-signal" -> usage("content-signal", value, line, "ai-train", "yes", "no");
      case "tdm-reservation" -> TdmReservation.signal(ALL, value, line, number, signals);
      default -> inAgents = inAgents && !"allow".equals(name);
    }
  }

  private void agent(String agent) {
    if (!inAgents) {
      everyone = false;
      collector = false;
    }
    inAgents = true;
    everyone |= "*".equals(agent);
    collector |= COLLECTORS.contains(agent);
  }

  private void disallow(String path, String line) {
    inAgents = false;
    boolean all = "/".equals(path) || "/*".equals(path) || "*".equals(path);
    if ((everyone && all) || (collector && !path.isEmpty())) {
      signals.add(new OptOutSignal("robots", path, Preference.DISALLOWED, line, number));
    }
  }

  /** A path or none, then keys and values; of a key that is repeated the last counts. */
  private void usage(String dialect, String value, String line, String key, String yes, String no) {
    inAgents = false;
    int space = value.startsWith("/") ? value.indexOf(' ') : 0;
    String path = value.startsWith("/") ? value.substring(0, Math.max(space, 0)) : ALL;
    String terms = value.substring(Math.max(space, 0));
    Optional<String> asked = Optional.empty();
    for (String term : terms.split("[,\\s]+")) {
      if (term.startsWith(key + "=")) {
        String word = term.substring(key.length() + 1);
        int parameter = word.indexOf(';');
        asked = Optional.of(parameter < 0 ? word : word.substring(0, parameter));
      }
    }
    asked.ifPresent(
        word -> {
          Preference preference =
              word.equalsIgnoreCase(no)
                  ? Preference.DISALLOWED
                  : word.equalsIgnoreCase(yes) ? Preference.ALLOWED : Preference.UNKNOWN;
          signals.add(new OptOutSignal(dialect, path, preference, line, number));
        });
  }
}
