/** Rule packs: YAML to bound rules, and the examples inside a pack. */
@NullMarked
package dev.assay.rulepack;

import org.jspecify.annotations.NullMarked;
