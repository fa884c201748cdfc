package dev.assay.tokencount;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.GptBytePairEncodingParams;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts tokens by the tokenizer itself: <a href="https://github.com/knuddelsgmbh/jtokkit">jtokkit
 * 1.1</a>, which makes the tokens of <a href="https://github.com/openai/tiktoken">tiktoken</a>. A
 * text takes about 200 ms per MB. What looks like a special token is text like any other.
 */
public final class ExactTokens implements TokenCounter {
  /** How a text is cut before pieces are merged: tiktoken, {@code openai_public.py}. */
  private static final Pattern PIECES =
      Pattern.compile(
          "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*"
              + "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
              + "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+"
              + "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
              + "|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Encoding encoding;

  private ExactTokens(Encoding encoding) {
    this.encoding = encoding;
  }

  /** The counter of o200k_base; its vocabulary is loaded with the first call. */
  public static ExactTokens o200k() {
    return Loaded.O200K;
  }

  @Override
  public int count(String text) {
    return encoding.countTokensOrdinary(text);
  }

  private static final class Loaded {
    static final ExactTokens O200K = load();

    private static ExactTokens load() {
      EncodingRegistry registry = Encodings.newLazyEncodingRegistry();
      registry.registerGptBytePairEncoding(
          new GptBytePairEncodingParams("o200k", PIECES, Vocabulary.o200k(), Map.of()));
      return new ExactTokens(
          registry
              .getEncoding("o200k")
              .orElseThrow(() -> new IllegalStateException("The tokenizer was not registered")));
    }
  }
}
