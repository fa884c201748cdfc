/**
 * YAML files with positions to run, source and decision values, checked against the JSON Schemas.
 */
@NullMarked
package dev.assay.config;

import org.jspecify.annotations.NullMarked;
