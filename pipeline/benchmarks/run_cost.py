"""What a whole run costs: CPU seconds, peak memory, and the warm slope.

    python -m venv venv && venv/bin/pip install -r ../loaders/requirements.txt
    venv/bin/python run_cost.py [--run RUN.YAML] [--repeat 3]

Runs `./assay run` on the sources of RUN.YAML (default: the thirteen sources under ASSAY_SHARED)
and on a quarter of them (every fourth record or file, so distinct text), each from an empty work
folder, in turn. CPU is user plus system time of the process and its children, JVM and JIT
included; the smallest of the repeats counts, since noise only adds. The warm slope is the
difference in CPU seconds over the difference in MB of text; what remains is the fixed cost.
"""

import argparse
import csv
import gzip
import io
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

HOME = Path(__file__).resolve().parents[2]
SHARE = 4


def stream(path, mode):
    if path.suffix == ".gz":
        return gzip.open(path, mode + "b")
    if path.suffix == ".zst":
        return (pa.input_stream if mode == "r" else pa.output_stream)(str(path), compression="zstd")
    return open(path, mode + "b")


def sample_lines(path, target):
    with stream(path, "r") as source:
        lines = source.read().splitlines(keepends=True)
    with stream(target, "w") as out:
        out.write(b"".join(lines[::SHARE]))


def sample_csv(path, target):
    with stream(path, "r") as source:
        rows = list(csv.reader(io.StringIO(source.read().decode("utf-8"), newline="")))
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows[:1] + rows[1::SHARE])
    with stream(target, "w") as out:
        out.write(text.getvalue().encode("utf-8"))


def sample_parquet(path, target):
    table = pq.read_table(path)
    pq.write_table(table.take(list(range(0, table.num_rows, SHARE))), target)


def sample(folder, target):
    """Copies a corpora folder with every fourth record; folders of single documents by file."""
    csv.field_size_limit(sys.maxsize)
    for path in sorted(folder.rglob("*")):
        copy = target / path.relative_to(folder)
        if path.is_dir():
            copy.mkdir(parents=True, exist_ok=True)
            continue
        name = path.name
        if ".jsonl" in name:
            sample_lines(path, copy)
        elif ".csv" in name:
            sample_csv(path, copy)
        elif name.endswith(".parquet"):
            sample_parquet(path, copy)
        elif re.search(r"\.(html|md|txt)$", name) and path.parent != folder:
            if sorted(path.parent.iterdir()).index(path) % SHARE == 0:
                shutil.copyfile(path, copy)
        else:
            shutil.copyfile(path, copy)


def run(run_file, output):
    """(CPU seconds, wall seconds, peak MB, text bytes read) of one run from nothing."""
    began = time.monotonic()
    null = os.open(os.devnull, os.O_WRONLY)
    pid = os.fork()
    if pid == 0:
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(HOME / "assay", ["assay", "run", str(run_file), "--output", str(output)])
    _, status, usage = os.wait4(pid, 0)
    os.close(null)
    if status != 0:
        raise SystemExit(f"assay run {run_file} failed with status {status}")
    wall = time.monotonic() - began
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1000, text_read(output)


def text_read(output):
    """MB of UTF-8 text of all records that a release's ledger counts, kept or not, by characters
    and the mean bytes per character of the kept ones."""
    release = next(p.parent for p in output.rglob("manifest.json"))
    fates = list((release.parent / (release.name + ".evidence")).glob("fates-*.parquet"))
    chars = sum(
        sum(c or 0 for c in pq.read_table(f, columns=["char_count"])["char_count"].to_pylist())
        for f in fates
    )
    kept_chars = kept_bytes = 0
    for shard in (release / "data").glob("*.parquet"):
        for text in pq.read_table(shard, columns=["text"])["text"].to_pylist():
            kept_chars += len(text)
            kept_bytes += len(text.encode("utf-8"))
    return chars * kept_bytes / kept_chars / 1e6


def best(run_file, repeat, scratch):
    results = []
    for _ in range(repeat):
        output = Path(tempfile.mkdtemp(dir=scratch))
        results.append(run(run_file, output))
        shutil.rmtree(output)
    cpu, wall, _, text = min(results)
    return cpu, wall, max(memory for _, _, memory, _ in results), text


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    shared = Path(os.environ.get("ASSAY_SHARED", HOME.parent / "shared"))
    parser.add_argument("--run", type=Path, default=shared / "corpora" / "run.yaml")
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        quarter = Path(scratch) / "quarter"
        quarter.mkdir()
        sample(options.run.parent, quarter)
        rows = {
            "quarter": best(quarter / options.run.name, options.repeat, scratch),
            "whole": best(options.run, options.repeat, scratch),
        }
    print(f"{'corpus':<9}{'text MB':>9}{'CPU s':>8}{'wall s':>8}{'CPU/wall':>10}{'peak MB':>9}")
    for name, (cpu, wall, memory, text) in rows.items():
        print(f"{name:<9}{text:>9.1f}{cpu:>8.2f}{wall:>8.2f}{cpu / wall:>10.2f}{memory:>9.0f}")
    slope = (rows["whole"][0] - rows["quarter"][0]) / (rows["whole"][3] - rows["quarter"][3])
    print(f"warm slope {slope:.3f} CPU-seconds per MB of text ({1 / slope:.1f} MB per CPU-second)")
    print(f"fixed cost {rows['whole'][0] - slope * rows['whole'][3]:.1f} CPU-seconds")


if __name__ == "__main__":
    main()
