/**
 * The signals of RedPajama-Data v2 (arXiv 2411.12372; {@code app/src/core/quality_signals}) that
 * need no model and no list.
 */
@NullMarked
package dev.assay.signal.redpajama;

import org.jspecify.annotations.NullMarked;
