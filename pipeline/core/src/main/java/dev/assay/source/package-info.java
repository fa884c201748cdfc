/** The contract under which a corpus is used: who gave it, on what terms, for what. */
@NullMarked
package dev.assay.source;

import org.jspecify.annotations.NullMarked;
