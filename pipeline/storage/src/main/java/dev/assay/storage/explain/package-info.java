/**
 * The journey of one record through a release, found in its files alone: what was read, measured
 * and decided, or why nothing is known of it.
 */
@NullMarked
package dev.assay.storage.explain;

import org.jspecify.annotations.NullMarked;
