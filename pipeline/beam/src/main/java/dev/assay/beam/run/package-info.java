/** A run from its files to a published release: plan, stages, publication. */
@NullMarked
package dev.assay.beam.run;

import org.jspecify.annotations.NullMarked;
