/** The text layer of PDF files: reading order, repeated headers and footers left out. */
@NullMarked
package dev.assay.storage.read.pdf;

import org.jspecify.annotations.NullMarked;
