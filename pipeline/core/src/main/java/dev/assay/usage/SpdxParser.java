package dev.assay.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Recursive descent over the tokens of one expression. Operators nest to the left, flat. */
final class SpdxParser {
  /** Deeper nesting than any real expression; keeps the stack safe from hostile input. */
  private static final int DEEPEST = 50;

  private final SpdxTokens tokens;
  private int depth;

  SpdxParser(String text) {
    this.tokens = new SpdxTokens(text);
  }

  SpdxExpression parse() throws SpdxSyntaxException {
    tokens.advance();
    if (tokens.atEnd()) {
      throw tokens.error("A license expression cannot be empty");
    }
    SpdxExpression expression = or();
    if (tokens.is(")")) {
      throw tokens.error("`)` closes nothing");
    }
    if (!tokens.atEnd()) {
      throw tokens.error("Expected AND, OR or WITH before " + tokens.shown());
    }
    return expression;
  }

  private SpdxExpression or() throws SpdxSyntaxException {
    return chain("OR", this::and, SpdxExpression.Or::new);
  }

  private SpdxExpression and() throws SpdxSyntaxException {
    return chain("AND", this::with, SpdxExpression.And::new);
  }

  private SpdxExpression chain(
      String operator, Part part, Function<List<SpdxExpression>, SpdxExpression> join)
      throws SpdxSyntaxException {
    SpdxExpression first = part.parse();
    if (!tokens.isOperator(operator)) {
      return first;
    }
    List<SpdxExpression> parts = new ArrayList<>(List.of(first));
    while (tokens.isOperator(operator)) {
      tokens.advance();
      parts.add(part.parse());
    }
    return join.apply(parts);
  }

  private SpdxExpression with() throws SpdxSyntaxException {
    if (tokens.is("(")) {
      SpdxExpression inner = parenthesis();
      if (tokens.isOperator("WITH")) {
        throw tokens.error("WITH must follow a single license, not a parenthesis");
      }
      return inner;
    }
    SpdxExpression.License license = license();
    if (!tokens.isOperator("WITH")) {
      return license;
    }
    tokens.advance();
    return new SpdxExpression.With(license, exception());
  }

  private SpdxExpression parenthesis() throws SpdxSyntaxException {
    if (++depth > DEEPEST) {
      throw tokens.error("Parentheses nest deeper than " + DEEPEST);
    }
    int open = tokens.column();
    tokens.advance();
    SpdxExpression inner = or();
    if (!tokens.is(")")) {
      throw tokens.atEnd()
          ? new SpdxSyntaxException("`(` is not closed", open, 1)
          : tokens.error("Expected AND, OR, WITH or `)` before " + tokens.shown());
    }
    tokens.advance();
    depth--;
    return inner;
  }

  private SpdxExpression.License license() throws SpdxSyntaxException {
    String id = word("a license id");
    checkReference(id, "LicenseRef-");
    if (id.startsWith("AdditionRef-")) {
      throw tokens.error("`" + id + "` is an exception and must follow WITH");
    }
    tokens.advance();
    SpdxExpression.License license = new SpdxExpression.License(id, tokens.is("+"));
    if (license.orLater()) {
      if (license.isReference() || tokens.spaced()) {
        throw tokens.error("`+` must follow an SPDX license id directly");
      }
      tokens.advance();
    }
    return license;
  }

  private String exception() throws SpdxSyntaxException {
    String id = word("an exception id");
    if (id.startsWith("LicenseRef-")) {
      throw tokens.error("`" + id + "` is a license and cannot follow WITH");
    }
    checkReference(id, "AdditionRef-");
    tokens.advance();
    if (tokens.is("+")) {
      throw tokens.error("`+` must follow an SPDX license id directly");
    }
    return id;
  }

  private String word(String expected) throws SpdxSyntaxException {
    String word = tokens.word();
    if (word == null || tokens.isAnyOperator()) {
      throw tokens.error("Expected " + expected + " before " + tokens.shown());
    }
    return word;
  }

  private void checkReference(String id, String prefix) throws SpdxSyntaxException {
    String wrong = null;
    int colon = id.indexOf(':');
    String local = colon < 0 ? id : id.substring(colon + 1);
    if (colon >= 0 && (!id.startsWith("DocumentRef-") || colon == "DocumentRef-".length())) {
      wrong = "before `:` there must stand `DocumentRef-` and a name";
    } else if (colon < 0 && id.startsWith("DocumentRef-")) {
      wrong = "after a DocumentRef there must follow `:" + prefix + "` and a name";
    } else if (colon >= 0 && !local.startsWith(prefix)) {
      wrong = "after `:` there must stand `" + prefix + "` and a name";
    } else if (local.equals(prefix) || local.indexOf(':') >= 0) {
      wrong = "`" + prefix + "` needs a name";
    }
    if (wrong != null) {
      throw tokens.error("`" + id + "` is no reference: " + wrong);
    }
  }

  private interface Part {
    SpdxExpression parse() throws SpdxSyntaxException;
  }
}
