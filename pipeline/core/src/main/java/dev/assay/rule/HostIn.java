package dev.assay.rule;

/**
 * The web host of the document stands in a list, or a domain above it does.
 *
 * @param list name of the list, for explanations
 * @param sha256 digest of the list
 * @param hosts of the list
 * @param wanted whether it must stand in the list, or must not
 */
public record HostIn(String list, String sha256, HostSet hosts, boolean wanted)
    implements Condition {
  private static final String NAME = "host";

  @Override
  public boolean holds(Facts facts) {
    String host = facts.host();
    return host != null && hosts.meets(host) == wanted;
  }

  @Override
  public Explanation explain(Facts facts) {
    return Explanation.word(NAME, holds(facts), facts.host(), operator() + " " + list);
  }

  private String operator() {
    return wanted ? "in-list" : "not-in-list";
  }

  @Override
  public String toString() {
    return "{" + NAME + ": {" + operator() + ": " + list + ", sha256: " + sha256 + "}}";
  }
}
