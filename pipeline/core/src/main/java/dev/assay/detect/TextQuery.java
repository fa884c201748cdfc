package dev.assay.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * A query in the syntax of Lucene's classic parser, over one field, the text: words, {@code "exact
 * phrases"}, {@code "words near"~5}, {@code AND OR NOT + - ( )}, {@code wild*}, {@code fuzzy~1}.
 * Chinese words are phrases of characters. In a proximity phrase the number is how many words or
 * characters may stand between its parts, which may come in any order. Immutable.
 */
final class TextQuery {
  static final String FIELD = "text";

  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
  private static final Analyzer ANALYZER = new QueryAnalyzer();

  private final Query query;

  private TextQuery(Query query) {
    this.query = query;
  }

  /**
   * @throws BadPatternException when it cannot be used, with the place of the fault
   */
  static TextQuery of(String text) {
    checkPairs(text);
    Query query;
    try {
      query = new Parser().parse(text);
    } catch (ParseException e) {
      throw syntax(text, e);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new BadPatternException(text, 0, length(text), "it has too many words");
    }
    if (!saysSomething(query)) {
      throw new BadPatternException(
          text, 0, length(text), "it names no word that must stand in the text");
    }
    return new TextQuery(query);
  }

  static Analyzer analyzer() {
    return ANALYZER;
  }

  Query query() {
    return query;
  }

  private static int length(String text) {
    return Math.max(1, text.length());
  }

  private static boolean saysSomething(Query query) {
    if (!(query instanceof BooleanQuery parts)) {
      return true;
    }
    return parts.clauses().stream()
        .anyMatch(
            part ->
                part.getOccur() != BooleanClause.Occur.MUST_NOT && saysSomething(part.getQuery()));
  }

  /** Quotation marks and parentheses are what is forgotten most often. */
  private static void checkPairs(String text) {
    int quote = -1;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quote = quote < 0 ? i : -1;
      } else if (c == '(' && quote < 0) {
        open.add(i);
      } else if (c == ')' && quote < 0) {
        if (open.isEmpty()) {
          throw new BadPatternException(text, i, 1, "this parenthesis was never opened");
        }
        open.remove(open.size() - 1);
      }
    }
    if (quote >= 0) {
      throw new BadPatternException(text, quote, 1, "this quotation mark is never closed");
    }
    if (!open.isEmpty()) {
      int last = open.get(open.size() - 1);
      throw new BadPatternException(text, last, 1, "this parenthesis is never closed");
    }
  }

  private static BadPatternException syntax(String text, ParseException e) {
    if (e instanceof OtherField other) {
      int at = Math.max(0, text.indexOf(other.field + ":"));
      return new BadPatternException(
          text,
          at,
          other.field.length() + 1,
          "there is no field `" + other.field + "`: a query is about the text alone");
    }
    if (e instanceof Unwanted unwanted) {
      return new BadPatternException(text, 0, length(text), String.valueOf(unwanted.getMessage()));
    }
    Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
    int at = column.find() ? Integer.parseInt(column.group(1)) : 0;
    int position = Math.min(at, Math.max(0, text.length() - 1));
    return new BadPatternException(
        text,
        position,
        1,
        at >= text.length() ? "it ends too early" : "it cannot be read from here");
  }

  private static final class OtherField extends ParseException {
    private static final long serialVersionUID = 1L;
    private final String field;

    OtherField(String field) {
      this.field = field;
    }
  }

  private static final class Unwanted extends ParseException {
    private static final long serialVersionUID = 1L;

    Unwanted(String message) {
      super(message);
    }
  }

  private static final class Parser extends QueryParser {

    Parser() {
      super(FIELD, ANALYZER);
      setSplitOnWhitespace(true);
      setAutoGeneratePhraseQueries(true);
    }

    @Override
    public Query parse(String text) throws ParseException {
      try {
        Query query = super.parse(text);
        return query == null ? new BooleanQuery.Builder().build() : query;
      } catch (ParseException e) {
        throw e.getCause() instanceof ParseException cause ? cause : e;
      }
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      require(field);
      return super.getFieldQuery(field, text, quoted);
    }

    /** Parts of a proximity phrase stay together: characters of a Chinese word do not wander. */
    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
      require(field);
      List<SpanQuery> parts = new ArrayList<>();
      for (String part : text.strip().split("\\s+", -1)) {
        Query query = super.getFieldQuery(field, part, true);
        if (query != null) {
          parts.add(span(query));
        }
      }
      if (slop == 0 || parts.size() < 2) {
        return super.getFieldQuery(field, text, 0);
      }
      return new SpanNearQuery(parts.toArray(SpanQuery[]::new), slop, false);
    }

    private static SpanQuery span(Query query) {
      List<Term> terms = new ArrayList<>();
      if (query instanceof PhraseQuery phrase) {
        terms.addAll(List.of(phrase.getTerms()));
      } else {
        query.visit(QueryNeeds.terms(terms));
      }
      SpanQuery[] words = terms.stream().map(SpanTermQuery::new).toArray(SpanQuery[]::new);
      return words.length == 1 ? words[0] : new SpanNearQuery(words, 0, true);
    }

    @Override
    protected Query getRangeQuery(
        String field, String low, String high, boolean startInclusive, boolean endInclusive)
        throws ParseException {
      throw new Unwanted("ranges in brackets are for numbers, and a text has none");
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
      throw new Unwanted("expressions between slashes belong into `matches`");
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
      require(field);
      return super.getPrefixQuery(field, text);
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
      require(field);
      if (text.equals("*")) {
        throw new Unwanted("a lone asterisk meets every text");
      }
      if (text.startsWith("*") || text.startsWith("?")) {
        throw new Unwanted("a word cannot begin with * or ?");
      }
      return super.getWildcardQuery(field, text);
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float similarity)
        throws ParseException {
      require(field);
      return super.getFuzzyQuery(field, text, similarity);
    }

    private static void require(String field) throws ParseException {
      if (!FIELD.equals(field)) {
        throw new OtherField(field);
      }
    }
  }
}
