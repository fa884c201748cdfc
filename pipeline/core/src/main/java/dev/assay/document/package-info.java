/** A record as its owner handed it over, and the names and places by which it is known. */
@NullMarked
package dev.assay.document;

import org.jspecify.annotations.NullMarked;
