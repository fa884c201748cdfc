package dev.assay.prepare;

import org.jspecify.annotations.Nullable;

/**
 * The key of a record.
 *
 * @param key as it stands in the id
 * @param full the key before it was hashed for its length; null when it is the same, and when it
 *     may not be shown
 */
public record KeyNames(String key, @Nullable String full) {}
