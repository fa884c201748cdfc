/**
 * One record from raw form to the staged form: normalise, line rules, signals, findings, redaction,
 * signature.
 */
@NullMarked
package dev.assay.prepare;

import org.jspecify.annotations.NullMarked;
