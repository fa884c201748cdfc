package dev.assay.detect;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Which words a text must hold for a query to have a chance, so that most texts are never indexed
 * (the idea of the presearcher of Lucene's monitor).
 */
sealed interface QueryNeeds {

  /** Nothing is known: every text has a chance. */
  record Anything() implements QueryNeeds {}

  record Word(String text) implements QueryNeeds {}

  record AllOf(List<QueryNeeds> parts) implements QueryNeeds {}

  record AnyOf(List<QueryNeeds> parts) implements QueryNeeds {}

  static QueryNeeds of(Query query) {
    if (query instanceof TermQuery term) {
      return new Word(term.getTerm().text());
    }
    if (query instanceof BoostQuery boosted) {
      return of(boosted.getQuery());
    }
    if (query instanceof PhraseQuery phrase) {
      return allOf(List.of(phrase.getTerms()));
    }
    if (query instanceof SpanNearQuery near) {
      List<Term> terms = new ArrayList<>();
      near.visit(terms(terms));
      return allOf(terms);
    }
    return query instanceof BooleanQuery parts ? of(parts) : new Anything();
  }

  private static QueryNeeds of(BooleanQuery query) {
    List<QueryNeeds> must = new ArrayList<>();
    List<QueryNeeds> should = new ArrayList<>();
    for (BooleanClause clause : query.clauses()) {
      if (clause.isRequired()) {
        must.add(of(clause.getQuery()));
      } else if (clause.getOccur() == BooleanClause.Occur.SHOULD) {
        should.add(of(clause.getQuery()));
      }
    }
    return must.isEmpty() ? new AnyOf(should) : new AllOf(must);
  }

  private static QueryNeeds allOf(List<Term> terms) {
    return new AllOf(terms.stream().map(Term::text).distinct().<QueryNeeds>map(Word::new).toList());
  }

  /** Every word of it, each once. */
  default List<String> words() {
    if (this instanceof Word word) {
      return List.of(word.text());
    }
    List<QueryNeeds> parts =
        this instanceof AllOf all
            ? all.parts()
            : this instanceof AnyOf any ? any.parts() : List.of();
    return parts.stream().flatMap(part -> part.words().stream()).distinct().toList();
  }

  /**
   * @param seen whether each of {@link #words} was seen, in their order
   */
  default boolean met(List<String> words, boolean[] seen) {
    if (this instanceof Word word) {
      return seen[words.indexOf(word.text())];
    }
    if (this instanceof AllOf all) {
      return all.parts().stream().allMatch(part -> part.met(words, seen));
    }
    return !(this instanceof AnyOf any)
        || any.parts().stream().anyMatch(part -> part.met(words, seen));
  }

  /** Gathers the terms of a query. */
  static QueryVisitor terms(List<Term> into) {
    return new QueryVisitor() {
      @Override
      public void consumeTerms(Query query, Term... terms) {
        into.addAll(List.of(terms));
      }
    };
  }
}
