"""Reads a release and its exports with every loader that is installed and compares what each sees.

    python matrix.py RELEASE [--exports DIR] [--page FILE] [--require NAME,NAME…]

RELEASE is a folder <name>/<version>. DIR holds exports of it in folders mds, megatron, nemo,
webdataset, litdata and parquet (`assay export RELEASE --format F --output DIR/F`). Each loader must
see as many rows as manifest.json says, and the same texts; where it can resume in the middle, the
rows before and after must make the whole, without one twice. The table goes to FILE as Markdown.
A loader that is not installed is listed as such; with --require its absence is a fault.
"""

import argparse
import importlib.metadata
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from check_release import Fault, Texts, by_duckdb, by_polars, by_pyarrow, check_schemas, shards_of

BATCH = 256


def streams(release, cache):
    """What opens each config and split as a streaming dataset."""
    import datasets

    for config in datasets.get_dataset_config_names(str(release)):
        for split in datasets.get_dataset_split_names(str(release), config):
            yield lambda config=config, split=split: datasets.load_dataset(
                str(release), config, split=split, streaming=True, cache_dir=cache)


def names(release, groups):
    """Configs and splits are those of the files, whatever the folders are called."""
    import datasets

    for config in {config for config, _ in groups}:
        found = set(datasets.get_dataset_split_names(str(release), config))
        wanted = {split for c, split in groups if c == config}
        if found != wanted:
            raise Fault(f"config {config}: splits {found}, expected {wanted}")
    if set(datasets.get_dataset_config_names(str(release))) != {config for config, _ in groups}:
        raise Fault(f"configs {datasets.get_dataset_config_names(str(release))}")


def hf(case):
    import datasets

    names(case.release, case.groups)
    texts, shuffled = Texts(), Texts()
    for config, split in case.groups:
        loaded = datasets.load_dataset(
            str(case.release), config, split=split, cache_dir=case.cache)
        texts.add_all(row["text"] for row in loaded)
        first, again = loaded.shuffle(seed=1), loaded.shuffle(seed=1)
        if first["id"][:] != again["id"][:]:
            raise Fault("shuffle: the same seed gives another order")
        shuffled.add_all(first["text"])
    if shuffled.checksum != texts.checksum:
        raise Fault("shuffle: other texts")
    return texts, "any row by its number"


def hf_streaming(case):
    texts = Texts()
    for open_stream in streams(case.release, case.cache):
        stream = open_stream()
        whole = [row["id"] for row in stream]
        texts.add_all(row["text"] for row in stream)
        if sorted(row["id"] for row in stream.shuffle(seed=1, buffer_size=8)) != sorted(whole):
            raise Fault("shuffle: other rows")
        for stop in {1, len(whole) // 2, max(1, len(whole) - 1)}:
            resumed(open_stream, whole, stop)
    return texts, "state_dict, at the row"


def resumed(open_stream, whole, stop):
    stream, seen = open_stream(), []
    for row in stream:
        seen.append(row["id"])
        if len(seen) == stop:
            state = stream.state_dict()
            break
    stream = open_stream()
    stream.load_state_dict(state)
    rest = [row["id"] for row in stream]
    if seen + rest != whole:
        raise Fault(f"resumed after {stop} of {len(whole)} rows: {len(rest)} rows follow")


def hf_configs(case):
    """The export with a config for each source and language."""
    import datasets

    folder = case.exports / "parquet"
    found = datasets.get_dataset_config_names(str(folder))
    total, by_source, by_language = Texts(), Texts(), Texts()
    for config in found:
        into = (by_source if config.startswith("source-")
                else by_language if config.startswith("language-") else total)
        loaded = datasets.load_dataset(str(folder), config, cache_dir=case.cache)
        for split in loaded.values():
            into.add_all(row["text"] for row in split)
    if not total.checksum == by_source.checksum == by_language.checksum:
        raise Fault("sources, languages and all do not hold the same texts")
    return total, f"{len(found)} configs"


def torch_loader(case):
    from torch.utils.data import DataLoader

    texts = Texts()
    for open_stream in streams(case.release, case.cache):
        loader = DataLoader(open_stream().select_columns(["text"]), batch_size=8, num_workers=1)
        for batch in loader:
            texts.add_all(batch["text"])
    return texts, "as datasets"


def spark(case):
    from pyspark.sql import SparkSession

    session = (SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
               .config("spark.driver.memory", "1g").getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    try:
        rows = session.read.parquet(*map(str, case.paths)).select("text").toLocalIterator()
        return Texts().add_all(row[0] for row in rows), "any row by its id"
    finally:
        session.stop()


def ray_data(case):
    import ray

    ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, configure_logging=False)
    try:
        dataset = ray.data.read_parquet([str(path) for path in case.paths], columns=["text"])
        return Texts().add_all(row["text"] for row in dataset.iter_rows()), "by block"
    finally:
        ray.shutdown()


def groups_of(folder):
    return [folder / group["folder"] for group in json.loads(
        (folder / "export.json").read_text("utf-8"))["groups"]]


def mosaic(case):
    from streaming import StreamingDataLoader, StreamingDataset
    from streaming.base.util import clean_stale_shared_memory

    texts = Texts()
    for folder in groups_of(case.exports / "mds"):
        clean_stale_shared_memory()
        dataset = StreamingDataset(local=str(folder), shuffle=False, batch_size=1)
        whole = [dataset[i]["id"] for i in range(len(dataset))]
        texts.add_all(dataset[i]["text"] for i in range(len(dataset)))
        loader = StreamingDataLoader(dataset, batch_size=1)
        seen, stop = [], max(1, len(whole) // 2)
        for batch in loader:
            seen += batch["id"]
            if len(seen) == stop:
                state = loader.state_dict()
                break
        if len(whole) > 1:
            clean_stale_shared_memory()
            again = StreamingDataset(local=str(folder), shuffle=False, batch_size=1)
            other = StreamingDataLoader(again, batch_size=1)
            other.load_state_dict(state)
            rest = [row for batch in other for row in batch["id"]]
            if sorted(seen + rest) != sorted(whole):
                raise Fault(f"{folder.name}: resumed after {stop} of {len(whole)}: {len(rest)} follow")
    return texts, "state_dict, at the row"


def litdata(case):
    from litdata import StreamingDataLoader, StreamingDataset

    texts = Texts()
    for folder in groups_of(case.exports / "litdata"):
        dataset = StreamingDataset(input_dir=str(folder), shuffle=False)
        whole = [dataset[i]["id"] for i in range(len(dataset))]
        texts.add_all(dataset[i]["text"] for i in range(len(dataset)))
        if len(whole) > 1:
            loader = StreamingDataLoader(dataset, batch_size=1)
            seen, stop = [], len(whole) // 2
            for batch in loader:
                seen += batch["id"]
                if len(seen) == stop:
                    state = loader.state_dict()
                    break
            other = StreamingDataLoader(
                StreamingDataset(input_dir=str(folder), shuffle=False), batch_size=1)
            other.load_state_dict(state)
            rest = [row for batch in other for row in batch["id"]]
            if seen + rest != whole:
                raise Fault(f"{folder}: resumed after {stop} of {len(whole)}: {len(rest)} follow")
    return texts, "state_dict, at the row"


def web(case):
    import webdataset

    texts = Texts()
    for folder in groups_of(case.exports / "webdataset"):
        tars = sorted(map(str, folder.glob("*.tar")))
        dataset = webdataset.WebDataset(tars, shardshuffle=False, empty_check=False).decode()
        for sample in dataset:
            if not sample["json"]["id"] or not sample["json"]["license"]:
                raise Fault(f"{sample['__key__']}: no id or license")
            texts.add(sample["txt"])
    return texts, "by file"


def json_lines(name):
    def load(case):
        import datasets

        texts = Texts()
        for folder in groups_of(case.exports / name):
            files = sorted(map(str, folder.glob("*.jsonl")))
            for row in datasets.load_dataset(
                    "json", data_files=files, split="train", streaming=True):
                texts.add(row["text"])
        return texts, "as datasets"
    return load


def megatron(case):
    """Builds and reads the indexed data set of Megatron-Core with bytes for tokens."""
    import numpy
    import torch
    from megatron.core.datasets.indexed_dataset import IndexedDataset, IndexedDatasetBuilder

    texts = Texts()
    for folder in groups_of(case.exports / "megatron"):
        prefix = f"{case.cache}/{folder.parent.name}-{folder.name}"
        builder = IndexedDatasetBuilder(prefix + ".bin", dtype=numpy.int32)
        for file in sorted(folder.glob("*.jsonl")):
            with open(file, encoding="utf-8", newline="\n") as lines:
                for line in lines:
                    row = numpy.frombuffer(json.loads(line)["text"].encode("utf-8"), numpy.uint8)
                    builder.add_document(torch.tensor(row.astype(numpy.int32)), [len(row)])
        builder.finalize(prefix + ".idx")
        dataset = IndexedDataset(prefix)
        for i in range(len(dataset)):
            texts.add(bytes(dataset[i].astype(numpy.uint8)).decode("utf-8"))
    return texts, "any row by its number"


class Case:
    def __init__(self, release, exports, cache):
        self.release = release
        self.exports = exports
        self.cache = cache
        self.groups = shards_of(release)
        self.paths = [path for group in self.groups.values() for path in group]


#: name, what is read, package, loader
LOADERS = [
    ("PyArrow dataset", "shards", "pyarrow", lambda c: (by_pyarrow(c.paths), "any row group")),
    ("DuckDB", "shards", "duckdb", lambda c: (by_duckdb(c.paths), "any row by its id")),
    ("Polars", "shards", "polars", lambda c: (by_polars(c.paths), "any row by its id")),
    ("HF datasets", "shards", "datasets", hf),
    ("HF datasets, streaming", "shards", "datasets", hf_streaming),
    ("HF datasets, by source and language", "parquet", "datasets", hf_configs),
    ("PyTorch DataLoader", "shards", "torch", torch_loader),
    ("Spark", "shards", "pyspark", spark),
    ("Ray Data", "shards", "ray", ray_data),
    ("MosaicML Streaming", "mds", "mosaicml-streaming", mosaic),
    ("LitData", "litdata", "litdata", litdata),
    ("WebDataset", "webdataset", "webdataset", web),
    ("Megatron-Core indexed data set", "megatron", "megatron-core", megatron),
    ("Megatron JSON lines", "megatron", "datasets", json_lines("megatron")),
    ("NeMo JSON lines", "nemo", "datasets", json_lines("nemo")),
]


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def run(case, rows, required):
    table, faults, sums = [], [], {}
    for name, reads, package, loader in LOADERS:
        installed = version(package)
        there = reads == "shards" or case.exports and (case.exports / reads).is_dir()
        if installed is None or not there:
            said = f"{package} is not installed" if installed is None else "no such export"
            table.append((name, reads, "", "", "", "", said))
            if package in required or name in required:
                faults.append(f"{name}: {said}")
            continue
        begun = time.monotonic()
        try:
            texts, resume = loader(case)
        except Exception as error:  # each loader has exceptions of its own
            faults.append(f"{name}: {type(error).__name__}: {error}")
            table.append((name, reads, installed, "", "", "", "failed"))
            continue
        sums[name] = texts.checksum
        ok = texts.rows == rows
        if not ok:
            faults.append(f"{name}: {texts.rows} rows, manifest.json says {rows}")
        table.append((name, reads, installed, f"{texts.rows:,}", texts.checksum[:12], resume,
                      "ok" if ok else "rows differ"))
        print(f"{name}: {texts.rows:,} rows, {time.monotonic() - begun:.1f} s", flush=True)
    right = sums.get("PyArrow dataset")
    faults += [f"{name}: other texts" for name, found in sums.items() if found != right]
    return table, faults


def page(table, manifest, schema):
    lines = [
        "# What loads a release", "",
        "Written by `pipeline/loaders/matrix.py`, which `.ci/full` runs on the release of the sample"
        " data. Each loader reads all documents; the sum is over the digests of their texts, so it is"
        " the same for all. Where a loader can go on in the middle, the rows before and after made the"
        " whole, none of them twice.", "",
        f"{manifest['records']['kept']:,} documents, {len(schema)} columns.", "",
        "| loader | reads | version | rows | sum of the texts | goes on in the middle | result |",
        "|---|---|---|---:|---|---|---|"]
    for row in table:
        lines.append("| " + " | ".join(row) + " |")
    lines += [
        "", "`reads`: the shards as they are, or an export (`assay export RELEASE --format …`).",
        "HF datasets were also asked for the names of configs and splits, and shuffled: the same seed"
        " gives the same order, and no row is lost.", ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release", type=Path)
    parser.add_argument("--exports", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--require", default="")
    asked = parser.parse_args()
    os.environ["HF_HUB_OFFLINE"] = os.environ["HF_DATASETS_OFFLINE"] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    manifest = json.loads((asked.release / "manifest.json").read_text("utf-8"))
    cache = tempfile.mkdtemp()
    try:
        case = Case(asked.release.resolve(), asked.exports and asked.exports.resolve(), cache)
        schema = check_schemas(case.paths)
        table, faults = run(
            case, manifest["records"]["kept"], set(filter(None, asked.require.split(","))))
    finally:
        shutil.rmtree(cache, ignore_errors=True)
    if asked.page:
        asked.page.write_text(page(table, manifest, schema), encoding="utf-8")
    if faults:
        sys.exit("\n".join(faults))
    print("ok")


if __name__ == "__main__":
    main()
