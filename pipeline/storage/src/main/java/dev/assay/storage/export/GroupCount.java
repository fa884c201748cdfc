package dev.assay.storage.export;

/**
 * What an export holds of one group.
 *
 * @param folder relative to the export, such as {@code notices/train}
 * @param group name of the source, the language, or both
 * @param split as the release names it
 * @param documents written
 * @param tokens of them
 */
public record GroupCount(String folder, String group, String split, long documents, long tokens) {}
