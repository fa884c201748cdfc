/**
 * Files as bytes: decompressed with every fault noticed, framed into records, digested, decoded
 * strictly.
 */
@NullMarked
package dev.assay.storage.read.bytes;

import org.jspecify.annotations.NullMarked;
