/**
 * The signals of RefinedWeb (arXiv 2306.01116) as DCLM codes them ({@code
 * baselines/mappers/filters/content_filters.py}).
 */
@NullMarked
package dev.assay.signal.refinedweb;

import org.jspecify.annotations.NullMarked;
