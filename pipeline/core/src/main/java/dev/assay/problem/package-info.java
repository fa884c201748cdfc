/** What is wrong with an input, where, and how to mend it: all problems at once, then stop. */
@NullMarked
package dev.assay.problem;

import org.jspecify.annotations.NullMarked;
