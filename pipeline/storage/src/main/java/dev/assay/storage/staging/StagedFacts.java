package dev.assay.storage.staging;

import org.jspecify.annotations.Nullable;

/**
 * Facts of a document that its row in a shard shows. They are staged beside the text, so that a
 * shard reads nothing of documents that it does not hold.
 *
 * @param split number of its split in the unit
 * @param record ordinal in that split, from 0
 * @param sourceSha256 of the raw record, 32 bytes
 * @param contentSha256 of the redacted text in UTF-8, 32 bytes
 * @param language BCP 47 code, {@code und} when undecided
 * @param license of the record itself, null when the source's applies
 * @param redactions places redacted over all columns
 */
public record StagedFacts(
    int split,
    long record,
    byte[] sourceSha256,
    byte[] contentSha256,
    String language,
    @Nullable String license,
    int redactions) {
  private static final int SHA = 32;

  void write(ByteWriter out) {
    out.writeVarint(split);
    out.writeVarint(record);
    out.writeVarint(redactions);
    out.writeBytes(sourceSha256, 0, SHA);
    out.writeBytes(contentSha256, 0, SHA);
    out.writeString(language);
    out.writeString(license);
  }

  static StagedFacts read(ByteReader in) {
    int split = (int) in.readVarint();
    long record = in.readVarint();
    int redactions = (int) in.readVarint();
    byte[] source = in.readBytes(SHA);
    byte[] content = in.readBytes(SHA);
    String language = String.valueOf(in.readString());
    return new StagedFacts(split, record, source, content, language, in.readString(), redactions);
  }

  static void skip(ByteReader in) {
    in.readVarint();
    in.readVarint();
    in.readVarint();
    in.skipBytes(2 * SHA);
    in.skipString();
    in.skipString();
  }
}
