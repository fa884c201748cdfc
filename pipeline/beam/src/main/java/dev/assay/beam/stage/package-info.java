/** Stages as Beam transforms over units and packed numbers; bodies call core and storage. */
@NullMarked
package dev.assay.beam.stage;

import org.jspecify.annotations.NullMarked;
