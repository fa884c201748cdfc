#!/usr/bin/env python3
"""Measures how large the evidence of a release is for each record, and what writing it costs.

    python sizes.py [--documents 1000000] [--keep DIR]        makes documents, runs them, measures
    python sizes.py --release RELEASE                         measures a release that is there

Made documents are of seeded words after Zipf, English and Chinese, 40 to 160 words, with their own
keys and urls, so digests and ids cost what they cost with real ones. Budgets: 150 bytes a record for
fates, 2.5 bytes a record and signal, 10 % of the CPU time of a run for writing the evidence.
Needs pyarrow.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pyarrow.parquet as pq

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 20261125
FILES = 8

RUN = """schema: assay/run/v1
name: sizes
purpose: research
as-of: 2026-11-25
sources: [sources.yaml]
rules: [assay:quality/industry, assay:privacy/international, assay:usage/license-cautious]
seed: 1
"""

SOURCES = """schema: assay/source/v1
sources:
  - id: made
    license: CC0-1.0
    kind: own
    publisher: nobody
    purposes: {allowed: [research]}
    data-level: general
    files: made/*.jsonl
    fields: {id: id, text: text, url: url}
"""


def words(generator, letters, number, longest):
    return ["".join(generator.choices(letters, k=generator.randint(2, longest)))
            for _ in range(number)]


def make(folder, documents):
    generator = random.Random(SEED)
    english = words(generator, "etaoinshrdlucmfw", 20_000, 9)
    chinese = words(generator, "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动", 8_000, 4)
    weights = [1 / (i + 3) for i in range(len(english))]
    (folder / "made").mkdir(parents=True)
    files = [open(folder / "made" / f"{i}.jsonl", "w", encoding="utf-8") for i in range(FILES)]
    for number in range(documents):
        if number % 4 == 3:
            drawn = generator.choices(chinese, weights[:len(chinese)], k=generator.randint(40, 160))
            text = "".join(w + ("，" if i % 9 == 8 else "") for i, w in enumerate(drawn)) + "。"
        else:
            drawn = generator.choices(english, weights, k=generator.randint(40, 160))
            text = " ".join(w + ("." if i % 12 == 11 else "") for i, w in enumerate(drawn)) + "."
        row = {"id": f"doc-{number:07}", "text": text, "url": f"https://example.org/{number}"}
        files[number % FILES].write(json.dumps(row, ensure_ascii=False) + "\n")
    for file in files:
        file.close()
    (folder / "run.yaml").write_text(RUN)
    (folder / "sources.yaml").write_text(SOURCES)


def measure(release):
    evidence = release.with_name(release.name + ".evidence")
    records = sum(pq.read_metadata(f).num_rows for f in evidence.glob("fates-*.parquet"))
    signals = len(pq.read_schema(next(evidence.glob("signals-*.parquet"))))
    print(f"{records:,} records, {signals} signals")
    figures = {}
    for table in ("fates", "signals", "duplicates", "edges", "quarantine", "signatures"):
        size = sum(f.stat().st_size for f in evidence.glob(f"{table}-*.parquet"))
        figures[table] = size / records
        print(f"{table:<12}{size:>14,} bytes {size / records:>9.2f} a record")
    rows = [line.split("\t") for line in (evidence / "run/timings").read_text().splitlines()]
    cpu = {row[0]: float(row[rows[0].index("cpu_seconds")]) for row in rows[1:]}
    share = cpu.get("evidence", 0) / sum(cpu.values())
    per_signal = figures["signals"] / signals
    print(f"fates {figures['fates']:.1f} bytes a record (budget 150); signals {per_signal:.2f} bytes"
          f" a record and signal (2.5); evidence {share:.1%} of the CPU time (10 %)")
    return figures["fates"] <= 150 and per_signal <= 2.5 and share <= 0.1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=1_000_000)
    parser.add_argument("--release", type=Path)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    if asked.release:
        sys.exit(0 if measure(asked.release) else 1)
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        make(folder, asked.documents)
        subprocess.run([ROOT / "assay", "run", folder / "run.yaml"], check=True)
        sys.exit(0 if measure(folder / "releases/sizes/v1") else 1)


if __name__ == "__main__":
    main()
