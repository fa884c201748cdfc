/** What a release says of its duplicates: groups, conflicts of licenses, pairs and their texts. */
@NullMarked
package dev.assay.storage.duplicates;

import org.jspecify.annotations.NullMarked;
