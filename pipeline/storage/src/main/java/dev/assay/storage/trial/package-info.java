/** Documents on which rules are tried: the rows of a release, or files. */
@NullMarked
package dev.assay.storage.trial;

import org.jspecify.annotations.NullMarked;
