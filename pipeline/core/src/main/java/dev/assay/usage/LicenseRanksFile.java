package dev.assay.usage;

import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.source.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the table of licenses; every key is required and no other is known. */
final class LicenseRanksFile {
  private static final String RESOURCE = "/rules/usage/license-ranks.yaml";
  private static final String SCHEMA = "assay/license-ranks/v1";
  private static final Set<String> KEYS =
      Set.of("schema", "version", "stance", "contract", "groups");
  private static final Set<String> GROUP_KEYS =
      Set.of("id", "why", "rank", "terms", "purposes", "obligations", "licenses");

  private final String content;
  private final String displayName;
  private final Problems problems = new Problems();
  private final List<LicenseRanks.Entry> entries = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  LicenseRanksFile(String content, String displayName) {
    this.content = content;
    this.displayName = displayName;
  }

  private static final class Shipped {
    private static final LicenseRanks RANKS = read();
  }

  static LicenseRanks shipped() {
    return Shipped.RANKS;
  }

  private static LicenseRanks read() {
    try (InputStream in = LicenseRanksFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find " + RESOURCE + " on the class path");
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new LicenseRanksFile(content, RESOURCE).parse();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  LicenseRanks parse() {
    Map<?, ?> root = map(load(), "the file", KEYS);
    if (!SCHEMA.equals(root.get("schema"))) {
      error("`schema` must be " + SCHEMA);
    }
    Map<?, ?> contract = map(root.get("contract"), "`contract`", Set.of("rank", "obligations"));
    for (Object group : list(root.get("groups"), "`groups`")) {
      group(group);
    }
    LicenseRanks ranks =
        new LicenseRanks(
            text(root.get("version"), "`version`"),
            text(root.get("stance"), "`stance`"),
            sha256(),
            rank(contract.get("rank"), "`contract`"),
            Set.copyOf(texts(contract.get("obligations"), "`obligations` of `contract`")),
            entries);
    problems.throwIfErrors();
    return ranks;
  }

  private @Nullable Object load() {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(displayName).build();
      return new Load(settings).loadFromString(content);
    } catch (YamlEngineException e) {
      error("cannot be parsed: " + e.getMessage());
      return null;
    }
  }

  private void group(@Nullable Object value) {
    Map<?, ?> group = map(value, "a group", GROUP_KEYS);
    String id = text(group.get("id"), "`id` of a group");
    String of = "group `" + id + "`";
    Map<Purpose, LicenseGroup.Allowance> purposes = purposes(group.get("purposes"), of);
    String terms = text(group.get("terms"), "`terms` of " + of);
    if (!terms.equals("public") && !terms.equals("private")) {
      error("`terms` of " + of + " must be public or private, not `" + terms + "`");
    }
    String why = text(group.get("why"), "`why` of " + of);
    int rank = rank(group.get("rank"), of);
    Set<String> obligations = Set.copyOf(texts(group.get("obligations"), "`obligations` of " + of));
    if (purposes.size() == Purpose.values().length) {
      LicenseGroup made =
          new LicenseGroup(id, why, rank, terms.equals("public"), purposes, obligations);
      texts(group.get("licenses"), "`licenses` of " + of).forEach(name -> license(name, made));
    }
  }

  private void license(String id, LicenseGroup group) {
    if (!seen.add(id.toLowerCase(Locale.ROOT))) {
      error("license `" + id + "` is listed twice");
    }
    entries.add(new LicenseRanks.Entry(id, group));
  }

  private Map<Purpose, LicenseGroup.Allowance> purposes(@Nullable Object value, String of) {
    Map<?, ?> words = map(value, "`purposes` of " + of, Set.copyOf(Purpose.words()));
    Map<Purpose, LicenseGroup.Allowance> purposes = new EnumMap<>(Purpose.class);
    for (Purpose purpose : Purpose.values()) {
      Object word = words.get(purpose.word());
      allowance(word)
          .ifPresentOrElse(
              allowance -> purposes.put(purpose, allowance),
              () ->
                  error(
                      String.format(
                          Locale.ROOT,
                          "`%s` of %s must be allowed, forbidden or unknown, not `%s`",
                          purpose.word(),
                          of,
                          word)));
    }
    return purposes;
  }

  private static Optional<LicenseGroup.Allowance> allowance(@Nullable Object word) {
    return Arrays.stream(LicenseGroup.Allowance.values())
        .filter(allowance -> allowance.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private int rank(@Nullable Object value, String of) {
    if (value instanceof Integer rank && rank >= 0 && rank < LicenseRanks.UNRANKED) {
      return rank;
    }
    error("`rank` of " + of + " must be a whole number from 0 to 998, not `" + value + "`");
    return 0;
  }

  private Map<?, ?> map(@Nullable Object value, String what, Set<String> keys) {
    if (!(value instanceof Map<?, ?> map)) {
      error(what + " must be a map");
      return Map.of();
    }
    for (Object key : map.keySet()) {
      if (!keys.contains(key)) {
        error("key `" + key + "` of " + what + " is not known");
      }
    }
    return map;
  }

  private List<?> list(@Nullable Object value, String what) {
    if (value instanceof List<?> list) {
      return list;
    }
    error(what + " must be a list");
    return List.of();
  }

  private List<String> texts(@Nullable Object value, String what) {
    return list(value, what).stream().map(item -> text(item, "an item of " + what)).toList();
  }

  private String text(@Nullable Object value, String what) {
    if (value instanceof String text && !text.isEmpty()) {
      return text;
    }
    error(what + " must be a text");
    return "";
  }

  private void error(String message) {
    problems.error(Location.ofFile(displayName), message, "");
  }

  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
