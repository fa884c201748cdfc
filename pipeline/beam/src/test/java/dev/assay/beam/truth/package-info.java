/** Releases of the whole pipeline against results that it did not compute. */
@NullMarked
package dev.assay.beam.truth;

import org.jspecify.annotations.NullMarked;
