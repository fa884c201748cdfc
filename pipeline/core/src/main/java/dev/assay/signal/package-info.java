/** Quality signals: one number a document each, computed together in one pass over the text. */
@NullMarked
package dev.assay.signal;

import org.jspecify.annotations.NullMarked;
