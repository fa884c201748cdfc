/** Finds texts that hold items of benchmarks, by runs of tokens in common. */
@NullMarked
package dev.assay.decontamination;

import org.jspecify.annotations.NullMarked;
