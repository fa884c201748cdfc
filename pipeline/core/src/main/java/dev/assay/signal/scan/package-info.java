/**
 * Passes over one text that signals share: words, lines and runs, counted once however many signals
 * ask. All of them keep buffers from one text to the next and are not safe for threads.
 */
@NullMarked
package dev.assay.signal.scan;

import org.jspecify.annotations.NullMarked;
