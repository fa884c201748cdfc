"""The documents of the shared corpora that need no HTML extraction, as (source, id, text), and
tables of what peers say of those that datatrove judged."""

import csv
import gzip
import io
import json
import os
import pathlib
import struct
import sys

import pyarrow.parquet as parquet
import zstandard


def folder():
    here = pathlib.Path(__file__).resolve()
    return pathlib.Path(os.environ.get("ASSAY_SHARED", here.parents[4] / "shared"))


def judged():
    """Ids of the documents that datatrove judged."""
    with gzip.open(folder() / "truth/datatrove-verdicts.jsonl.gz", "rt") as lines:
        return {json.loads(line)["id"] for line in lines}


def at(record, path):
    for name in path.split("."):
        record = record[name]
    return record


def json_lines(file, id_path, text_path):
    opened = gzip.open(file) if file.suffix == ".gz" else zstandard.open(file)
    with io.TextIOWrapper(opened, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            record = json.loads(line)
            yield at(record, id_path), at(record, text_path)


def table(file, id_path, text_path):
    rows = parquet.read_table(file, columns=[id_path, text_path]).to_pylist()
    return ((row[id_path], row[text_path]) for row in rows)


def pages(file):
    with gzip.open(file, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield row["id"], row["text"]


def read():
    corpora = folder() / "corpora"
    for part in sorted((corpora / "platform-docs").glob("*.jsonl.gz")):
        yield from named("platform-docs", json_lines(part, "id", "text"))
    for source, file in [
        ("algorithms", "algorithms/problems.jsonl.gz"),
        ("classics-zh-poems", "classics-zh/poems.jsonl.gz"),
        ("classics-zh-prose", "classics-zh/prose.jsonl.gz"),
    ]:
        yield from named(source, json_lines(corpora / file, "id", "text"))
    yield from named("command-help", pages(corpora / "command-help/pages.csv.gz"))
    for file in sorted((corpora / "language-rfcs").glob("*.md")):
        text = file.read_bytes().decode("utf-8")
        yield "language-rfcs", f"rust-lang/rfcs@HEAD:text/{file.name}", text
    yield from named("cloud-native", table(corpora / "cloud-native/docs.parquet", "id", "text"))
    yield from named("law-zh", table(corpora / "law-zh/laws.parquet", "law_id", "body"))
    for source, file, id_path, text_path in [
        ("database-manuals-zh", "database-manuals-zh/manuals.jsonl.zst", "doc_id", "content"),
        ("tensorflow-docs", "machine-learning-docs/tensorflow.jsonl.zst", "meta.name", "body"),
        ("paddle-docs", "machine-learning-docs/paddle.jsonl.zst", "meta.name", "body"),
    ]:
        yield from named(source, json_lines(corpora / file, id_path, text_path))


def named(source, documents):
    for key, text in documents:
        yield source, key, text


def shown(value):
    """Whole numbers as they are, others as the nearest FLOAT, in which Assay stores ratios."""
    if value is None:
        return "NaN"
    if value == int(value):
        return str(int(value))
    return f"{struct.unpack('f', struct.pack('f', value))[0]:.9g}"


def odd():
    """Texts of the seeded generator of spacy_truth.py, each three times over so that it repeats."""
    resources = "core/src/test/resources/dev/assay/text/spacy-odd.jsonl.gz"
    with gzip.open(pathlib.Path(__file__).resolve().parents[2] / resources, "rt") as lines:
        for number, line in enumerate(lines):
            text = json.loads(line)["text"]
            if number % 10 == 0:
                yield number, f"{text} {text}\n{text}"


def write_table(origin, signals, values):
    """One row a judged document, or an odd text when asked for: id, then a value for each signal."""
    print(f"# {origin}")
    print("\t".join(["id", *signals]))
    if sys.argv[1:] == ["odd"]:
        texts = odd()
    else:
        wanted = judged()
        texts = ((key, text) for _, key, text in read() if key in wanted)
    for key, text in texts:
        print("\t".join([str(key), *map(shown, values(text))]))
