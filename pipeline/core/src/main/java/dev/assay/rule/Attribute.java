package dev.assay.rule;

import dev.assay.source.DataLevel;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.Preference;
import dev.assay.source.SourceContract;
import dev.assay.source.SourceKind;
import dev.assay.usage.Permission;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that a document or its source has, and how a written word meets a measured one. */
public enum Attribute {
  LANGUAGE("language", Meeting.SUBTAG, Facts::language),
  HOST("host", Meeting.DOMAIN, Facts::host),
  PREFERENCE("preference", Meeting.EXACT, facts -> Words.PREFERENCES.of(facts.source().trainAi())),

  LICENSE_OUTCOME(
      "license.outcome", Meeting.EXACT, facts -> Words.OUTCOMES.of(facts.permission().outcome())),
  LICENSE_REASON("license.reason", Meeting.EXACT, facts -> facts.permission().reason()),
  LICENSE_ID("license.id", Meeting.EXACT, Facts::license),
  LICENSE_OBLIGATION("license.obligation", facts -> facts.permission().obligations()),

  SOURCE_ID("source.id", Meeting.EXACT, facts -> facts.source().id()),
  SOURCE_KIND("source.kind", Meeting.EXACT, facts -> Words.KINDS.of(facts.source().kind())),
  SOURCE_TAGS("source.tags", facts -> facts.source().tags()),
  SOURCE_DOMAIN("source.domain", Meeting.EXACT, facts -> facts.source().domain()),
  SOURCE_LANGUAGES("source.languages", facts -> facts.source().languages()),
  SOURCE_DATA_LEVEL(
      "source.data-level", Meeting.EXACT, f -> Words.LEVELS.of(f.source().dataLevel())),
  SOURCE_PUBLISHER("source.publisher", Meeting.EXACT, facts -> facts.source().publisher()),
  SOURCE_JURISDICTION("source.jurisdiction", Meeting.EXACT, f -> f.source().jurisdiction()),
  SOURCE_TERRITORIES("source.territories", facts -> facts.source().territories()),
  SOURCE_STEWARD("source.steward", Meeting.EXACT, facts -> facts.source().steward()),
  SOURCE_COLLECTED("source.collected", Meeting.EXACT, f -> f.source().collectedMethod()),
  SOURCE_PERSONAL_DATA("source.personal-data", Meeting.EXACT, f -> personalData(f.source())),
  SOURCE_PERSONAL_DATA_BASIS(
      "source.personal-data-basis", Meeting.EXACT, facts -> facts.source().personalDataBasis()),
  SOURCE_LICENSE_EVIDENCE("source.license-evidence", f -> evidence(f.source().licenseEvidence()));

  /** How a written word meets a measured one. */
  enum Meeting {
    EXACT,
    /** {@code zh} meets {@code zh-Hant}: basic filtering of RFC 4647. */
    SUBTAG,
    /** {@code example.org} meets {@code www.example.org}. */
    DOMAIN
  }

  private final String id;
  private final Meeting meeting;
  private final @Nullable Function<Facts, @Nullable String> word;
  private final @Nullable Function<Facts, Collection<String>> words;

  Attribute(String id, Meeting meeting, Function<Facts, @Nullable String> word) {
    this.id = id;
    this.meeting = meeting;
    this.word = word;
    this.words = null;
  }

  Attribute(String id, Function<Facts, Collection<String>> words) {
    this.id = id;
    this.meeting = Meeting.EXACT;
    this.word = null;
    this.words = words;
  }

  /** The condition and the key in it, joined by a dot. */
  public String id() {
    return id;
  }

  Meeting meeting() {
    return meeting;
  }

  /** Whether it is a set of words, for {@code has}, and not one word. */
  public boolean isSet() {
    return words != null;
  }

  /** The word, or null when there is none; null for sets. */
  @Nullable String word(Facts facts) {
    return word == null ? null : word.apply(facts);
  }

  /** The words of a set; empty for single words. */
  Collection<String> words(Facts facts) {
    return words == null ? List.of() : words.apply(facts);
  }

  /** The words it can have, or an empty list when any word may stand. */
  public List<String> vocabulary() {
    return switch (this) {
      case PREFERENCE -> Words.PREFERENCES.all();
      case SOURCE_KIND -> Words.KINDS.all();
      case SOURCE_DATA_LEVEL -> Words.LEVELS.all();
      case LICENSE_OUTCOME -> Words.OUTCOMES.all();
      case SOURCE_PERSONAL_DATA -> List.of("expected", "not-expected", "unknown");
      case SOURCE_LICENSE_EVIDENCE -> List.of("file", "statement", "contract", "authorisation");
      default -> List.of();
    };
  }

  private static final class Words {
    static final EnumWords PREFERENCES = EnumWords.of(Preference.values());
    static final EnumWords OUTCOMES = EnumWords.of(Permission.Outcome.values());
    static final EnumWords KINDS = EnumWords.of(SourceKind.values());
    static final EnumWords LEVELS = EnumWords.of(DataLevel.values());
  }

  /** The attributes that stand under a condition such as {@code source}. */
  public static List<Attribute> under(String condition) {
    return Stream.of(values()).filter(a -> a.id.startsWith(condition + ".")).toList();
  }

  private static String personalData(SourceContract source) {
    Boolean expected = source.personalDataExpected();
    return expected == null ? "unknown" : expected ? "expected" : "not-expected";
  }

  private static List<String> evidence(@Nullable LicenseEvidence evidence) {
    if (evidence == null) {
      return List.of();
    }
    return Stream.of(
            evidence.file() == null ? "" : "file",
            evidence.statement() == null ? "" : "statement",
            evidence.contract() == null ? "" : "contract",
            evidence.authorisation() == null ? "" : "authorisation")
        .filter(kind -> !kind.isEmpty())
        .toList();
  }
}
