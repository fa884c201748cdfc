/** Measurements of speed; see each class for what it measures. */
@NullMarked
package dev.assay.benchmarks;

import org.jspecify.annotations.NullMarked;
