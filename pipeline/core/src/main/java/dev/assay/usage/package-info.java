/** Permission: SPDX expressions, purposes, ranks and obligations, decided per document. */
@NullMarked
package dev.assay.usage;

import org.jspecify.annotations.NullMarked;
