package dev.assay.expression;

import java.util.Set;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Expr;

/** Gathers the names in an expression. */
final class Names {
  private Names() {}

  static void collect(Expr expr, Set<String> into) {
    switch (expr.getExprKindCase()) {
      case IDENT_EXPR -> into.add(expr.getIdentExpr().getName());
      case CALL_EXPR -> {
        collect(expr.getCallExpr().getTarget(), into);
        expr.getCallExpr().getArgsList().forEach(part -> collect(part, into));
      }
      case SELECT_EXPR -> collect(expr.getSelectExpr().getOperand(), into);
      case LIST_EXPR -> expr.getListExpr().getElementsList().forEach(part -> collect(part, into));
      case STRUCT_EXPR ->
          expr.getStructExpr()
              .getEntriesList()
              .forEach(
                  entry -> {
                    collect(entry.getMapKey(), into);
                    collect(entry.getValue(), into);
                  });
      case COMPREHENSION_EXPR -> {
        Expr.Comprehension loop = expr.getComprehensionExpr();
        collect(loop.getIterRange(), into);
        collect(loop.getAccuInit(), into);
        collect(loop.getLoopCondition(), into);
        collect(loop.getLoopStep(), into);
        collect(loop.getResult(), into);
      }
      default -> {}
    }
  }
}
