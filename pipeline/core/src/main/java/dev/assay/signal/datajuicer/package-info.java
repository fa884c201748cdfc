/** The common text filters of Data-Juicer ({@code data_juicer/ops/filter}) that need no model. */
@NullMarked
package dev.assay.signal.datajuicer;

import org.jspecify.annotations.NullMarked;
