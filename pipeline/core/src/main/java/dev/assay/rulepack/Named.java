package dev.assay.rulepack;

/**
 * Something that a pack names, with the pack in which it was found.
 *
 * @param pack where it stands
 * @param name within that pack
 * @param value what is named
 */
record Named<T>(PackFile pack, String name, T value) {}
