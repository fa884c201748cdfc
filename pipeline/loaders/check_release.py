"""Loads a release with the tools that trainers use and compares what each of them sees.

    python -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python check_release.py RELEASE

RELEASE is a folder <name>/<version> with README.md, manifest.json and data/. The check fails,
with exit code 1 and one line per fault, unless

* shard names are <split>-00000-of-00000.parquet, without gaps,
* all shards have the same schema,
* manifest.json lists exactly these shards under their splits, with their rows and bytes
  ("splits": {"train": {"rows", "shards": [{"path", "rows", "bytes", …}]}, …}), and as many rows as
  it says records were kept,
* PyArrow, DuckDB, Polars and Hugging Face datasets read as many rows as the manifest says,
  and the same texts.
"""

import argparse
import hashlib
import json
import os
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

NAME = re.compile(r"(share-alike-)?(train|validation|test)-(\d{5})-of-(\d{5})\.parquet")
BATCH = 1024


class Fault(Exception):
    """Something that is wrong with the release, in words for people."""


class Texts:
    """Counts texts and sums their digests, so that the order does not matter."""

    def __init__(self):
        self.rows = 0
        self.total = 0

    def add(self, text):
        if text is None:
            raise Fault(f"text is null in the row after {self.rows} others")
        digest = hashlib.sha256(text.encode("utf-8")).digest()
        self.rows += 1
        self.total = (self.total + int.from_bytes(digest[:16], "big")) % (1 << 128)

    def add_all(self, texts):
        for text in texts:
            self.add(text)
        return self

    @property
    def checksum(self):
        return f"{self.total:032x}"


def shards_of(release):
    """The shards by (config, split), each list in order."""
    groups = {}
    for path in sorted((release / "data").glob("*")):
        match = NAME.fullmatch(path.name)
        if not match:
            raise Fault(f"data/{path.name}: not a shard name")
        config = "share-alike" if match[1] else "default"
        groups.setdefault((config, match[2]), []).append(path)
    if not groups:
        raise Fault(f"{release}/data holds no shards")
    for (config, split), paths in groups.items():
        for i, path in enumerate(paths):
            if not path.name.endswith(f"-{i:05}-of-{len(paths):05}.parquet"):
                raise Fault(f"data/{path.name}: number {i} of {len(paths)} was expected here")
    return groups


def check_schemas(paths):
    import pyarrow.parquet as pq

    expected = pq.read_schema(paths[0]).remove_metadata()
    for path in paths[1:]:
        found = pq.read_schema(path).remove_metadata()
        if found.names != expected.names:
            raise Fault(f"data/{path.name}: columns {found.names}, expected {expected.names}")
        for want, have in zip(expected, found):
            if not want.equals(have):
                raise Fault(f"data/{path.name}: column {want.name}: expected {want}, found {have}")
    return expected


def check_manifest(release, paths):
    """Rows that the manifest promises; also compares each shard's footer with it."""
    import pyarrow.parquet as pq

    manifest = json.loads((release / "manifest.json").read_text("utf-8"))
    promised = {}
    for split, content in manifest["splits"].items():
        for shard in content["shards"]:
            if not shard["path"].startswith(f"data/{split}-"):
                raise Fault(f"{shard['path']}: manifest.json lists it under split {split}")
            promised[shard["path"]] = (shard["rows"], shard["bytes"])
        rows = sum(shard["rows"] for shard in content["shards"])
        if rows != content["rows"]:
            raise Fault(f"manifest.json: split {split} has {content['rows']} rows, its shards {rows}")
    present = {
        f"data/{path.name}": (pq.read_metadata(path).num_rows, path.stat().st_size)
        for path in paths
    }
    for name in sorted(promised.keys() | present.keys()):
        if promised.get(name) != present.get(name):
            raise Fault(
                f"{name}: manifest.json says {promised.get(name, 'nothing')} (rows, bytes),"
                f" the file has {present.get(name, 'nothing')}"
            )
    rows = sum(rows for rows, _ in promised.values())
    if rows != manifest["records"]["kept"]:
        raise Fault(f"manifest.json: {manifest['records']['kept']} records kept, {rows} rows")
    return rows


def by_pyarrow(paths):
    import pyarrow.dataset as ds

    texts = Texts()
    for batch in ds.dataset(paths, format="parquet").to_batches(columns=["text"]):
        texts.add_all(batch.column(0).to_pylist())
    return texts


def by_duckdb(paths):
    import duckdb

    texts = Texts()
    with duckdb.connect() as connection:
        cursor = connection.execute("SELECT text FROM read_parquet(?)", [[str(p) for p in paths]])
        while rows := cursor.fetchmany(BATCH):
            texts.add_all(row[0] for row in rows)
    return texts


def by_polars(paths):
    import polars as pl

    texts = Texts()
    for path in paths:
        texts.add_all(pl.read_parquet(path, columns=["text"])["text"])
    all_rows = pl.scan_parquet(paths).select(pl.len()).collect().item()
    if all_rows != texts.rows:
        raise Fault(f"polars: {all_rows} rows in one scan, {texts.rows} file by file")
    return texts


def by_datasets(release, groups, cache):
    """Loads the folder as a stranger would, by the configs of its card."""
    import datasets

    datasets.disable_progress_bars()
    texts = Texts()
    for config in sorted({config for config, _ in groups}):
        loaded = datasets.load_dataset(str(release), config, cache_dir=cache)
        wanted = {split for c, split in groups if c == config}
        if set(loaded.keys()) != wanted:
            raise Fault(f"datasets: config {config} has splits {set(loaded)}, expected {wanted}")
        for split in loaded.values():
            for batch in split.select_columns("text").iter(BATCH):
                texts.add_all(batch["text"])
    return texts


def compare(seen, rows):
    print(f"{'loader':<12}{'rows':>12}  checksum of the texts")
    for loader, texts in seen.items():
        print(f"{loader:<12}{texts.rows:>12,}  {texts.checksum}")
    faults = [
        f"{loader}: {texts.rows} rows, manifest.json says {rows}"
        for loader, texts in seen.items()
        if texts.rows != rows
    ]
    sums = Counter(texts.checksum for texts in seen.values())
    usual = sums.most_common(1)[0][0]
    faults += [
        f"{loader}: checksum {texts.checksum}, the others have {usual}"
        for loader, texts in seen.items()
        if texts.checksum != usual
    ]
    if faults:
        raise Fault("\n".join(faults))


def check(release):
    groups = shards_of(release)
    paths = [path for group in groups.values() for path in group]
    schema = check_schemas(paths)
    rows = check_manifest(release, paths)
    print(f"{len(paths)} shards, one schema of {len(schema)} columns, {rows:,} rows")
    with tempfile.TemporaryDirectory() as cache:
        loaders = {
            "pyarrow": lambda: by_pyarrow(paths),
            "duckdb": lambda: by_duckdb(paths),
            "polars": lambda: by_polars(paths),
            "datasets": lambda: by_datasets(release, groups, cache),
        }
        compare({name: load(name, loader) for name, loader in loaders.items()}, rows)


def load(name, loader):
    try:
        return loader()
    except Fault:
        raise
    except Exception as error:  # each loader has exceptions of its own
        raise Fault(f"{name}: {type(error).__name__}: {error}") from error


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release", type=Path, help="folder <name>/<version> of a release")
    release = parser.parse_args().release
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_DATASETS_OFFLINE"] = "1"
    try:
        check(release)
    except (Fault, OSError, KeyError, ValueError) as fault:
        print(f"{release}: {fault}", file=sys.stderr)
        return 1
    print("ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
