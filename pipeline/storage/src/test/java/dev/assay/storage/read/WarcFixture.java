package dev.assay.storage.read;

import dev.assay.storage.read.bytes.Packed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** WARC records written by hand after ISO 28500. */
final class WarcFixture {
  private WarcFixture() {}

  static byte[] response(String id, String uri, String http, byte[] body) {
    byte[] head = ("HTTP/1.1 " + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    return record("response", id, uri, Packed.joined(head, body));
  }

  static byte[] page(String id, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String http =
        "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length;
    return response(id, "https://example.org/" + id, http, body);
  }

  static byte[] record(String type, String id, String uri, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:test:"
            + id
            + ">\r\nWARC-Date: 2026-08-01T00:00:00Z\r\nWARC-Target-URI: "
            + uri
            + "\r\nContent-Type: application/http; msgtype="
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
