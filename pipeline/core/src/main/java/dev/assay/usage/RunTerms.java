package dev.assay.usage;

import dev.assay.source.Purpose;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run asks of the terms.
 *
 * @param purpose what the text is used for
 * @param territory ISO 3166 code, or {@code worldwide}; null when the run does not say, which only
 *     terms that hold worldwide cover
 * @param asOf the day with which expiries are compared
 */
public record RunTerms(Purpose purpose, @Nullable String territory, LocalDate asOf) {}
