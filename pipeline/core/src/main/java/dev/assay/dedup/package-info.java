/**
 * Exact and near duplicates: signatures, bands, measured similarity, roles, the keeper scan, its
 * evidence. Pure and seeded: no result depends on the order of input, blocks or threads.
 *
 * <p>How an engine puts it together, each step on numbers but the first and the fifth:
 *
 * <ol>
 *   <li>per document: {@code Shingler} gives shingles and the digest of the dedup text, {@link
 *       dev.assay.dedup.Signer} the signature, {@link dev.assay.dedup.KeeperOrder} the key;
 *   <li>sort the keys: from here on a document is its place in that order; {@link
 *       dev.assay.dedup.ExactGroups} joins exact copies;
 *   <li>{@link dev.assay.dedup.Bands} hashes the signature of each document that is banded; {@link
 *       dev.assay.dedup.BandRecords} carries (hash, document) in blocks, shuffled by {@code
 *       Bands.part};
 *   <li>{@link dev.assay.dedup.Buckets} keeps of each bucket what pairs are made of; {@link
 *       dev.assay.dedup.Partners} says whom a document is compared with;
 *   <li>{@link dev.assay.dedup.PairSearch} rejects what is clearly below by signatures, and
 *       measures the rest on shingles of the staged texts, component by component;
 *   <li>{@link dev.assay.dedup.KeeperScan} decides.
 * </ol>
 *
 * {@link dev.assay.dedup.NearDuplicates} does all of it in memory.
 */
@NullMarked
package dev.assay.dedup;

import org.jspecify.annotations.NullMarked;
