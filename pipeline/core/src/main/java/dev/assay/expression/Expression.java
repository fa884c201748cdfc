package dev.assay.expression;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.Ast;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.BoolT;
import org.projectnessie.cel.interpreter.Activation;
import org.projectnessie.cel.interpreter.ResolvedValue;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Decl;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;

/**
 * An expression of the Common Expression Language (cel-spec, conformance of CEL-Java by
 * projectnessie) that is true or false. It ends always: CEL has no loops but over lists, and what
 * an evaluation can cost is bounded before. Immutable and safe for many threads.
 */
public final class Expression {
  /** Characters that an expression may have. */
  public static final int LONGEST = 2_000;

  /** Steps that one evaluation may cost: about 0.1 ms. */
  public static final int MOST_STEPS = 1_000;

  private final String text;
  private final List<String> variables;
  private final Program program;

  private Expression(String text, List<String> variables, Program program) {
    this.text = text;
    this.variables = variables;
    this.program = program;
  }

  /** Gives a variable's value for one document. */
  public interface Values {

    /**
     * @return a Long, Double, String or list of strings as the variable's type says; null when the
     *     value is missing
     */
    @Nullable Object of(String variable);
  }

  /**
   * Parses and checks.
   *
   * @param variables what may be named
   * @throws ExpressionException when it cannot be used
   */
  public static Expression of(String text, Map<String, ExpressionType> variables)
      throws ExpressionException {
    if (text.length() > LONGEST) {
      throw new ExpressionException(
          "the expression has more than " + LONGEST + " characters",
          0,
          1,
          "Split it into several rules");
    }
    Syntax.check(text);
    Env env = Env.newEnv(EnvOption.declarations(declarations(variables)));
    Ast checked = Faults.require(env.compile(text), text, variables);
    if (!checked.getResultType().equals(Decls.Bool)) {
      throw new ExpressionException(
          "the expression is neither true nor false",
          0,
          text.length(),
          "Compare it with something, for example: words < 50");
    }
    long steps = Cost.of(checked.getExpr());
    if (steps > MOST_STEPS) {
      throw new ExpressionException(
          "the expression may take "
              + steps
              + " steps for one document, and "
              + MOST_STEPS
              + " are allowed",
          0,
          text.length(),
          "Leave out loops inside loops, or split it into several rules");
    }
    TreeSet<String> used = new TreeSet<>();
    Names.collect(checked.getExpr(), used);
    used.retainAll(variables.keySet());
    return new Expression(text, List.copyOf(used), env.program(checked));
  }

  private static List<Decl> declarations(Map<String, ExpressionType> variables) {
    return variables.entrySet().stream()
        .map(variable -> Decls.newVar(variable.getKey(), type(variable.getValue())))
        .toList();
  }

  private static Type type(ExpressionType type) {
    return switch (type) {
      case WHOLE_NUMBER -> Decls.Int;
      case NUMBER -> Decls.Double;
      case WORD -> Decls.String;
      case WORDS -> Decls.newListType(Decls.String);
    };
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** The variables that it names, in alphabetical order. */
  public List<String> variables() {
    return variables;
  }

  /**
   * Whether it is true. An expression that needs a missing value, or cannot be computed (a division
   * by zero), is not.
   */
  public boolean holds(Values values) {
    return program.eval(new Lookup(values)).getVal() == BoolT.True;
  }

  private record Lookup(Values values) implements Activation {

    @Override
    public ResolvedValue resolveName(String name) {
      Object value = values.of(name);
      return value == null ? ResolvedValue.ABSENT : ResolvedValue.resolvedValue(value);
    }

    @Override
    @SuppressWarnings("NullAway") // the interface of the library is not annotated
    public Activation parent() {
      return null;
    }
  }
}
