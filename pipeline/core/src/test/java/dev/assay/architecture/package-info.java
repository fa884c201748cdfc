/** Holds the walls between modules and packages. */
@NullMarked
package dev.assay.architecture;

import org.jspecify.annotations.NullMarked;
