package dev.assay.expression;

import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Expr;

/**
 * Steps that an evaluation takes at most, one for each part of the expression; what stands in a
 * loop over a list counts as often as the list is long, lists that are not written out count as 100
 * (the idea of the cost estimate of cel-go).
 */
final class Cost {
  private static final int UNKNOWN_LIST = 100;

  private Cost() {}

  static long of(Expr expr) {
    return switch (expr.getExprKindCase()) {
      case CALL_EXPR -> {
        long cost = 1 + (expr.getCallExpr().hasTarget() ? of(expr.getCallExpr().getTarget()) : 0);
        yield cost + expr.getCallExpr().getArgsList().stream().mapToLong(Cost::of).sum();
      }
      case SELECT_EXPR -> 1 + of(expr.getSelectExpr().getOperand());
      case LIST_EXPR -> 1 + expr.getListExpr().getElementsList().stream().mapToLong(Cost::of).sum();
      case STRUCT_EXPR ->
          1
              + expr.getStructExpr().getEntriesList().stream()
                  .mapToLong(entry -> of(entry.getMapKey()) + of(entry.getValue()))
                  .sum();
      case COMPREHENSION_EXPR -> loop(expr.getComprehensionExpr());
      default -> 1;
    };
  }

  private static long loop(Expr.Comprehension loop) {
    Expr range = loop.getIterRange();
    long times = range.hasListExpr() ? range.getListExpr().getElementsCount() : UNKNOWN_LIST;
    long once = of(loop.getLoopCondition()) + of(loop.getLoopStep());
    return of(range) + of(loop.getAccuInit()) + of(loop.getResult()) + times * once;
  }
}
