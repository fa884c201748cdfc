/** The work folder: what a run has done, named by digests of what it depends on. */
@NullMarked
package dev.assay.beam.work;

import org.jspecify.annotations.NullMarked;
