package dev.assay.tokencount;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/**
 * Counts tokens by the tokenizer itself: <a href="https://github.com/knuddelsgmbh/jtokkit">jtokkit
 * 1.1</a>, which makes the tokens of <a href="https://github.com/openai/tiktoken">tiktoken</a>. Its
 * vocabulary takes half a second to load and a text about 200 ms per MB. What looks like a special
 * token is text like any other.
 */
public final class ExactTokens implements TokenCounter {
  /** Name of the tokenizer, as the footer of a shard says it. */
  public static final String NAME = "o200k_base";

  private final Encoding encoding;

  private ExactTokens(Encoding encoding) {
    this.encoding = encoding;
  }

  /** The counter of o200k_base; the vocabulary is loaded with the first call. */
  public static ExactTokens o200k() {
    return Loaded.O200K;
  }

  @Override
  public int count(String text) {
    return encoding.countTokensOrdinary(text);
  }

  private static final class Loaded {
    static final ExactTokens O200K =
        new ExactTokens(Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE));
  }
}
