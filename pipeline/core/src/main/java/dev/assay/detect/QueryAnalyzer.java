package dev.assay.detect;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts and queries into the same words. */
final class QueryAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new QueryTokens());
  }

  /** For words with wildcards, which are not cut. */
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new Folded(in);
  }

  private static final class Folded extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folded(TokenStream in) {
      super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      char[] units = term.buffer();
      for (int i = 0; i < term.length(); i++) {
        units[i] = HanVariants.simplified(Folding.fold(units[i]));
      }
      return true;
    }
  }
}
