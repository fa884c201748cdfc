/** Text of DOCX, XLSX and PPTX (ECMA-376) and of EPUB, by their parts. */
@NullMarked
package dev.assay.storage.read.office;

import org.jspecify.annotations.NullMarked;
