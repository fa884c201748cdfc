/** JMH benchmarks of the hot paths, on real corpora where they are at hand. */
@NullMarked
package dev.assay.benchmark;

import org.jspecify.annotations.NullMarked;
