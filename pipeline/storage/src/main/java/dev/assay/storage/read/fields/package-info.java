/** Values of mapped fields, and the documents that they make. */
@NullMarked
package dev.assay.storage.read.fields;

import org.jspecify.annotations.NullMarked;
