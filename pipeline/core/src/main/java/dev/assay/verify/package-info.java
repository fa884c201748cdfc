/**
 * Whether a release is what it says: what is checked, what is wrong with it and what could not be
 * checked. Holds the checks that need no Parquet.
 */
@NullMarked
package dev.assay.verify;

import org.jspecify.annotations.NullMarked;
