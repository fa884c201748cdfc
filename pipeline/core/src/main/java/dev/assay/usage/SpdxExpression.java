package dev.assay.usage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A license expression after annex D of SPDX 2.3 (annex B of SPDX 3.0):
 *
 * <pre>
 * expression = and ("OR" and)*
 * and        = with ("AND" with)*
 * with       = license ["WITH" exception] | "(" expression ")"
 * license    = id ["+"] | ["DocumentRef-" id ":"] "LicenseRef-" id
 * exception  = id | ["DocumentRef-" id ":"] "AdditionRef-" id
 * id         = one or more of a-z A-Z 0-9 . -
 * </pre>
 *
 * Operators are all upper or all lower case. Whether an id exists is not part of the grammar.
 * Immutable; {@code toString} gives an expression that parses to an equal value.
 */
public sealed interface SpdxExpression {

  /**
   * @throws SpdxSyntaxException when the text is no license expression, saying where
   */
  static SpdxExpression parse(String text) throws SpdxSyntaxException {
    return new SpdxParser(text).parse();
  }

  /**
   * One license.
   *
   * @param id as written, {@code DocumentRef-…:LicenseRef-…} included, without {@code +}
   * @param orLater whether a later version may be chosen
   */
  record License(String id, boolean orLater) implements SpdxExpression {

    /** Whether the terms are defined by whoever wrote the expression, not by SPDX. */
    public boolean isReference() {
      return id.startsWith("LicenseRef-") || id.startsWith("DocumentRef-");
    }

    @Override
    public String toString() {
      return orLater ? id + "+" : id;
    }
  }

  /** A license with an exception that grants more than it. */
  record With(License license, String exception) implements SpdxExpression {
    @Override
    public String toString() {
      return license + " WITH " + exception;
    }
  }

  /** All of these hold at once; at least two. */
  record And(List<SpdxExpression> parts) implements SpdxExpression {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" AND "));
    }
  }

  /** One of these may be chosen; at least two. */
  record Or(List<SpdxExpression> parts) implements SpdxExpression {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(SpdxExpression::toString).collect(Collectors.joining(" OR "));
    }
  }
}
