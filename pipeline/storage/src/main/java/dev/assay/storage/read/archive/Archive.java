package dev.assay.storage.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An opened archive. */
interface Archive extends AutoCloseable {

  /** Files in the order of the archive; folders, links and the like are none. */
  List<Member> members();

  /**
   * The unpacked content of a member.
   *
   * @throws IOException when it cannot be unpacked, from here or from the stream
   */
  InputStream open(Member member) throws IOException;

  @Override
  void close() throws IOException;
}
