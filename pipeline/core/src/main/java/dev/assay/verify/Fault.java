package dev.assay.verify;

/**
 * One thing that is wrong with a release.
 *
 * @param check that found it
 * @param file path that begins with the folder of the release or of its evidence
 * @param message what is wrong, with the values that are wrong; no full stop
 * @param remedy what to do about it
 */
public record Fault(Check check, String file, String message, String remedy) {}
