/** HTML pages to text: the main content, and what a page says of itself. */
@NullMarked
package dev.assay.storage.read.html;

import org.jspecify.annotations.NullMarked;
