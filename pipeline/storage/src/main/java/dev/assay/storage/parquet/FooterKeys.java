package dev.assay.storage.parquet;

import java.util.Map;
import java.util.TreeMap;

/**
 * What every file of a release says of itself in its footer.
 *
 * @param release {@code <name>@<release digest>}
 * @param rulesSha256 of the packs as used, lower-case hex
 * @param tokenizer that counted the tokens, for instance {@code o200k_base~estimate/1}
 */
public record FooterKeys(String release, String rulesSha256, String tokenizer) {
  public static final String SCHEMA = "assay.schema";
  public static final String RELEASE = "assay.release";
  public static final String RULES_SHA256 = "assay.rules.sha256";
  public static final String TOKENIZER = "assay.tokenizer";

  /** The pairs of a file of this table: its schema is {@code assay/<table>/v1}. */
  public Map<String, String> of(Table<?> table) {
    Map<String, String> keys = new TreeMap<>();
    keys.put(SCHEMA, "assay/" + table.schema().getName() + "/v1");
    keys.put(RELEASE, release);
    keys.put(RULES_SHA256, rulesSha256);
    keys.put(TOKENIZER, tokenizer);
    return keys;
  }
}
