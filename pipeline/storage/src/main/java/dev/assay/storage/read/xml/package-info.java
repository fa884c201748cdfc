/** XML without document types, external entities or limits to trust: text and fields. */
@NullMarked
package dev.assay.storage.read.xml;

import org.jspecify.annotations.NullMarked;
