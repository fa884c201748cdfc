package dev.assay.prepare;

import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/** What the terms of one source say of its records in one run. */
@FunctionalInterface
public interface SourceTerms {

  /**
   * @param recordLicense license that the record itself names, or null for the source's
   */
  Permission permission(@Nullable String recordLicense);
}
