/** Trees of hashes, their roots and paths, and signatures: what shows that nothing was changed. */
@NullMarked
package dev.assay.proof;

import org.jspecify.annotations.NullMarked;
