package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.BrokenStream;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a WARC file (ISO 28500): HTTP responses of status 200, and resources with a
 * web address, that hold HTML, plain text or PDF; of a WET file the conversion records. Records of
 * other types (request, metadata, warcinfo, revisit, whose content stands elsewhere) and other
 * responses are no documents and are not counted. Where the file is not WARC any more, its rest is
 * one unreadable region; a response that is not HTTP costs itself alone.
 */
final class WarcReader {
  private final Split split;
  private final SourceContract source;
  private final Records records;
  private final boolean texts;
  private long position;

  /**
   * @param texts whether its conversion records are the documents (WET), not its responses
   */
  WarcReader(Split split, SourceContract source, Records records, boolean texts) {
    this.texts = texts;
    this.split = split;
    this.source = source;
    this.records = records;
  }

  void read() throws IOException {
    try (CorpusFile file = open()) {
      if (file.size() == 0) {
        records.lost(file.asStored(new Sha256()), "empty-file", "the file is empty");
        return;
      }
      readRecords(new org.netpreserve.jwarc.WarcReader(file));
    } catch (BrokenStream broken) {
      lostRest(broken.reason(), broken.detail());
    } catch (EOFException broken) {
      lostRest("truncated", "the file ends inside a record");
    } catch (ParsingException | IllegalArgumentException broken) {
      lostRest("broken-warc", "no WARC record at this place");
    }
  }

  private void readRecords(org.netpreserve.jwarc.WarcReader warc) throws IOException {
    boolean more = true;
    while (more) {
      try {
        WarcRecord record = warc.next().orElse(null);
        position = warc.position();
        more = record != null;
        if (record instanceof WarcTargetRecord target && isWanted(target)) {
          new WarcPage(target, position, source, records).read();
        }
      } catch (IOException | IllegalArgumentException broken) {
        position = warc.position();
        throw broken;
      }
    }
  }

  /** Crawlers also store their own notes as resources; those have no web address. */
  private boolean isWanted(WarcTargetRecord record) {
    if (texts) {
      return record instanceof WarcConversion;
    }
    return record instanceof WarcResponse
        || record instanceof WarcResource resource && resource.target().startsWith("http");
  }

  /** Reads the file again from the place of the fault on, to tell what is lost. */
  private void lostRest(String reason, String detail) throws IOException {
    try (CorpusFile file = open()) {
      records.lost(file.restFrom(position, new Sha256()), reason, detail);
    }
  }

  private CorpusFile open() throws IOException {
    return CorpusFile.open(Path.of(split.path()), Compression.ofWord(split.compression()));
  }
}
