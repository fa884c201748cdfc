#!/usr/bin/env python3
"""Makes the corpora of sample-data and expected.tsv from the readable texts in src/.

    python3 -m venv venv && venv/bin/pip install pyarrow zstandard
    venv/bin/python sample-data/make.py            writes all files
    venv/bin/python sample-data/make.py --pairs    prints similar pairs, measured by brute force

The outputs are committed; runs and tests need neither this script nor Python. A record of src/
begins with `=== key`, then `name: value` lines, a blank line and its text. What a record must
become (expect, twin, redact, flag, why) was written by hand beside its text.
"""

import gzip
import io
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
SRC = HERE / "src"
REPEATABLE = {"edit"}


class Record:
    def __init__(self, key, headers, body):
        self.key = key
        self.headers = headers
        self.body = body

    def __getattr__(self, name):
        return self.headers.get(name.replace("_", "-"))

    @property
    def text(self):
        return f"{self.title}\n\n{self.body}" if self.title else self.body


def expand(body):
    body = re.sub(r"^\{repeat (\d+)\}(.*)$", lambda m: "\n".join([m[2]] * int(m[1])), body, flags=re.M)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), body)


def parse(path):
    records = []
    for chunk in re.split(r"^=== ", path.read_text("utf-8"), flags=re.M)[1:]:
        head, _, body = chunk.partition("\n\n")
        key, *lines = head.rstrip("\n").split("\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            value = value.strip()
            if name in REPEATABLE:
                headers.setdefault(name, []).append(value)
            else:
                headers[name] = value
        body = headers.pop("body", None) or expand(body.rstrip("\n"))
        records.append(Record(key, headers, body))
    return records


def load():
    corpora = {path.stem: parse(path) for path in sorted(SRC.glob("*.txt"))}
    originals = {f"{name}/{r.key}": r for name, records in corpora.items() for r in records}
    for records in corpora.values():
        for record in records:
            copy(record, originals)
    return corpora


def copy(record, originals):
    if record.copy_of is None:
        return
    original = originals[record.copy_of]
    copy(original, originals)
    body = original.text if record.copy_title else original.body
    for edit in record.edit or []:
        old, new = edit.split(" => ")
        assert body.count(old) == 1, (record.key, old)
        body = body.replace(old, new)
    record.body = unicodedata.normalize("NFD", body) if record.nfd else body
    if record.nfd:
        record.headers["title"] = unicodedata.normalize("NFD", record.title)


def json_lines(records, fields):
    out = []
    for record in records:
        if record.raw is not None:
            out.append(record.raw.encode("utf-8").replace(b"\\xfc", b"\xfc"))
            continue
        row = {"id": record.key if record.key != "~" else "unread"}
        for name in fields:
            if record.headers.get(name) is not None:
                row[name] = record.headers[name]
        row["body"] = record.body
        out.append(json.dumps(row, ensure_ascii=False).encode("utf-8"))
    return b"".join(line + b"\n" for line in out)


def gz(data):
    out = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=out, mode="wb", compresslevel=9, mtime=0) as stream:
        stream.write(data)
    return out.getvalue()


def zst(data):
    import zstandard

    return zstandard.ZstdCompressor(level=19, write_content_size=True).compress(data)


def csv(records):
    out = ["number,heading,text"]
    for record in records:
        if record.raw is not None:
            out.append(record.raw.replace("\\n", "\n"))
        else:
            out.append(",".join([record.key, quoted(record.title), quoted(record.body)]))
    return ("\r\n".join(out) + "\r\n").encode("utf-8")


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"'


def parquet(records):
    import pyarrow as pa
    import pyarrow.parquet as pq

    meta = pa.struct([("lang", pa.string()), ("url", pa.string())])
    doc = pa.struct([("head", pa.string()), ("body", pa.string()), ("meta", meta)])
    rows = [
        {
            "id": r.key,
            "doc": {
                "head": r.title,
                "body": r.body,
                "meta": {"lang": "zh" if re.search(r"[\u4e00-\u9fff]", r.body) else "en", "url": r.url},
            },
        }
        for r in records
    ]
    table = pa.Table.from_pylist(rows, schema=pa.schema([("id", pa.string()), ("doc", doc)]))
    out = io.BytesIO()
    pq.write_table(table, out, compression="zstd", row_group_size=3)
    return out.getvalue()


def warc(records, software):
    out = [warc_record("warcinfo", "urn:uuid:a0a0a0a0-0000-4000-8000-000000000000", None, "application/warc-fields", f"software: {software}\r\n".encode())]
    for number, record in enumerate(records, 1):
        host, path = re.match(r"https://([^/]+)(/.*)", record.target).groups()
        ask = f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
        own = record.key if record.key != "~" else f"urn:uuid:e0e0e0e0-0000-4000-8000-{number:012d}"
        out.append(warc_record("request", f"urn:uuid:f0f0f0f0-0000-4000-8000-{number:012d}", record.target, "application/http;msgtype=request", ask))
        body = record.body.encode("utf-8")
        kind = record.type or "text/html; charset=utf-8"
        answer = f"HTTP/1.1 {record.status or '200 OK'}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        out.append(warc_record("response", own, record.target, "application/http;msgtype=response", answer.encode() + body))
    return b"".join(gz(part) for part in out)


def warc_record(kind, record_id, target, content_type, block):
    lines = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <{record_id}>", "WARC-Date: 2026-08-14T06:00:00Z"]
    if target:
        lines.append(f"WARC-Target-URI: {target}")
    lines += [f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def truncated_gzip(records):
    whole = [r for r in records if not r.lost]
    lost = [r for r in records if r.lost]
    return gz(json_lines(whole, ["title"])) + gz(json_lines(lost, ["title"]))[:60]


def work_orders():
    """Sixty short orders of distinct wording: every fifth one is still a draft."""
    parts = [line.split(": ", 1)[1].split(" | ") for line in (SRC / "work-orders.list").read_text("utf-8").splitlines() if ": " in line]
    machines, findings, actions, places = parts
    rows = []
    for i in range(60):
        text = f"{'DRAFT, not reviewed. ' if i % 5 == 0 else ''}{machines[i % len(machines)]} {places[i // 2 % len(places)]} {findings[i * 7 % len(findings)]} {actions[(i * 11 + i // 13) % len(actions)]} Order {i + 1} of the week is closed when the shift leader has signed it."
        rows.append(json.dumps({"id": f"order-{i + 1}", "body": text}, ensure_ascii=False))
    return ("\n".join(rows) + "\n").encode("utf-8")


def outputs(corpora):
    notes = ["title", "url", "author", "published", "license"]
    files = {
        "handbook-en/handbook.jsonl": json_lines(corpora["handbook-en"], notes),
        "handbook-zh/shouce.jsonl.zst": zst(json_lines(corpora["handbook-zh"], notes)),
        "notices/notices.csv": csv(corpora["notices"]),
        "tables/tables.parquet": parquet(corpora["tables"]),
        "shared-notes/notes.jsonl.gz": gz(json_lines(corpora["shared-notes"], notes)),
        "archive/archive.jsonl.gz": truncated_gzip(corpora["archive"]),
        "clippings/clippings.jsonl.zst": zst(json_lines(corpora["clippings"], notes)),
        "readings/readings.jsonl": json_lines(corpora["readings"], notes),
        "short-notes/notes.jsonl": json_lines(corpora["short-notes"], notes),
        "site-terms/articles.jsonl": json_lines(corpora["site-terms"], notes),
        "laundered/posts.jsonl": json_lines(corpora["laundered"], notes),
        "decided/pages.jsonl": json_lines(corpora["decided"], notes),
        "crawl-open/site.warc.gz": warc(corpora["crawl-open"], "assay sample crawl-open"),
        "crawl-unfetched/pages.warc.gz": warc(corpora["crawl-unfetched"], "assay sample crawl-unfetched"),
        "bulletins/bulletins.jsonl": json_lines(corpora["bulletins"], notes),
        "work-orders/orders.jsonl": work_orders(),
    }
    for record in corpora["letters"]:
        files[record.key] = b"" if record.raw is not None else record.body.encode("utf-8")
    for record in corpora["manuals"]:
        files[record.key] = (record.body + "\n").encode(record.encoding or "utf-8")
    for record in corpora["partners"]:
        source, key = record.key.split("/")
        files[f"{source}/{key}.jsonl"] = json_lines([Record(key, record.headers, record.body)], notes)
    return files


ORIGINS = {
    "handbook-en": "handbook-en/handbook.jsonl",
    "handbook-zh": "handbook-zh/shouce.jsonl.zst",
    "notices": "notices/notices.csv",
    "tables": "tables/tables.parquet",
    "shared-notes": "shared-notes/notes.jsonl.gz",
    "archive": "archive/archive.jsonl.gz",
    "clippings": "clippings/clippings.jsonl.zst",
    "readings": "readings/readings.jsonl",
    "short-notes": "short-notes/notes.jsonl",
    "site-terms": "site-terms/articles.jsonl",
    "laundered": "laundered/posts.jsonl",
    "decided": "decided/pages.jsonl",
    "crawl-open": "crawl-open/site.warc.gz",
    "crawl-unfetched": "crawl-unfetched/pages.warc.gz",
}
COLUMNS = "source origin record key fate reason twin redactions flags why".split()


def expected(corpora):
    rows = []
    for name, origin in ORIGINS.items():
        counted = [r for r in corpora[name] if not r.skip]
        rows += [row(name, origin, i, r.key, r) for i, r in enumerate(counted)]
    for name in ("letters", "manuals"):
        rows += [row(name, r.key, 0, r.key, r) for r in corpora[name]]
    for r in corpora["partners"]:
        source, key = r.key.split("/")
        rows.append(row(source, f"{source}/{key}.jsonl", 0, key, r))
    rows.sort(key=lambda r: (r[0].encode(), r[1].encode(), r[2]))
    return "\n".join("\t".join(map(str, r)) for r in [COLUMNS, *rows]) + "\n"


def row(source, origin, record, key, r):
    fate, _, reason = r.expect.partition(" ")
    return [source, origin, record, key, fate, reason, r.twin or "", r.redact or "", r.flag or "", r.why]


def tokens(text):
    text = unicodedata.normalize("NFC", text).lower()
    return re.findall(r"[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])\w)+", text)


def shingles(record):
    text = re.sub(r"(?s)<head>.*?</head>|<nav>.*?</nav>|<[^>]*>", " ", record.body) if "<html" in record.body else record.text
    words = tokens(text)
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def pairs(corpora):
    sets = [(f"{n}/{r.key}", shingles(r)) for n, rs in corpora.items() if n != "bulletins" for r in rs if r.raw is None]
    for i, (a, x) in enumerate(sets):
        for b, y in sets[i + 1 :]:
            if x and y and len(x & y) / len(x | y) >= 0.3:
                print(f"{len(x & y) / len(x | y):.3f}  {a}  {b}")


def main():
    corpora = load()
    if "--pairs" in sys.argv:
        pairs(corpora)
        return
    for name, data in outputs(corpora).items():
        path = HERE / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (HERE / "expected.tsv").write_text(expected(corpora), "utf-8")


if __name__ == "__main__":
    main()
