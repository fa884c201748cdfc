/** What is decided before data is read: units, and digests of what each stage depends on. */
@NullMarked
package dev.assay.beam.plan;

import org.jspecify.annotations.NullMarked;
