/** What the shipped quality packs keep of real sources. */
@NullMarked
package dev.assay.storage.quality;

import org.jspecify.annotations.NullMarked;
