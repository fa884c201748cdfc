/**
 * Commands of the terminal: what people type, what they read, and the exit codes. Standard output
 * is data, standard error is messages.
 */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
