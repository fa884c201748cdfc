/** Source admission: repeated ids, source rules and loss guards. */
@NullMarked
package dev.assay.gate;

import org.jspecify.annotations.NullMarked;
