package dev.assay.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files of keys that a run uses; they change no byte of what is published but the signature.
 *
 * @param sign private key that signs the release, or null
 * @param encrypt key that locks the evidence, or null
 */
public record KeyFiles(@Nullable Path sign, @Nullable Path encrypt) {}
