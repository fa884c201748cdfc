"""Compares the labels of labels.tsv with what a run decided.

    python agreement.py OUT

OUT holds the releases industry-corpora and debian-docs, each with its folder of evidence. Prints,
for the documents that quality/industry kept and for those it dropped, how many the reader would not
have, with their reasons.
"""

import collections
import csv
import sys
from pathlib import Path

import duckdb

HERE = Path(__file__).parent


def fates(out, corpus):
    evidence = sorted((Path(out) / corpus).glob("*.evidence"))[-1]
    rows = duckdb.sql(
        f"SELECT id, fate, reason FROM read_parquet('{evidence}/fates-*.parquet')"
    ).fetchall()
    return {row[0]: row[1:] for row in rows}


def main():
    with open(HERE / "labels.tsv", encoding="utf-8", newline="") as file:
        labels = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    runs = {corpus: fates(sys.argv[1], corpus) for corpus in {row["corpus"] for row in labels}}
    counts = collections.Counter()
    for row in labels:
        fate, reason = runs[row["corpus"]][row["id"]]
        wrong = (row["label"] == "drop") == (fate == "kept")
        counts[fate, wrong] += 1
        if wrong:
            print(f"{fate} {reason or ''}\t{row['label']}: {row['reason']}\t{row['id']}")
    for fate in sorted({fate for fate, _ in counts}):
        wrong, all_ = counts[fate, True], counts[fate, True] + counts[fate, False]
        print(f"{fate}: {wrong} of {all_} judged otherwise by the reader ({wrong / all_:.1%})")


main()
