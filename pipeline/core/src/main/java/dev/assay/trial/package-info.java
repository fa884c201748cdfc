/** What rules would do, before they do it: tried on documents, compared, suggested. */
@NullMarked
package dev.assay.trial;

import org.jspecify.annotations.NullMarked;
