/** What a signal is: its name, its kind, and how its value comes from the scan of a text. */
@NullMarked
package dev.assay.signal.measure;

import org.jspecify.annotations.NullMarked;
