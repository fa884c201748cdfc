/** Every file of a run, through Beam's file systems: written under another name, then renamed. */
@NullMarked
package dev.assay.beam.files;

import org.jspecify.annotations.NullMarked;
