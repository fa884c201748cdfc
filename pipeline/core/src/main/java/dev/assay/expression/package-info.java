/** Expressions for experts: CEL, checked when a pack is loaded. Nothing loads it but `advanced`. */
@NullMarked
package dev.assay.expression;

import org.jspecify.annotations.NullMarked;
