/** What a release says of itself: manifest, checksums and data card. */
@NullMarked
package dev.assay.release;

import org.jspecify.annotations.NullMarked;
