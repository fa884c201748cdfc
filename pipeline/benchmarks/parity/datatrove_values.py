"""What datatrove's filters measure on the documents that it judged, under the names of our signals.

    python datatrove_values.py > datatrove.tsv
    python datatrove_values.py odd > datatrove-odd.tsv

The filters keep their numbers to themselves, so their expressions are repeated here on their own
functions.
"""

from importlib.metadata import version

import documents
import numpy
from datatrove.pipeline.filters.gopher_quality_filter import STOP_WORDS
from datatrove.pipeline.filters.gopher_repetition_filter import (
    find_all_duplicate,
    find_top_duplicate,
    get_n_grams,
)
from datatrove.utils.text import PUNCTUATION_SET, split_into_sentences, split_into_words

SIGNALS = [
    "datatrove-tokens",
    "datatrove-words",
    "datatrove-mean-word-length",
    "datatrove-hash-ratio",
    "datatrove-ellipsis-ratio",
    "datatrove-alphabetic-ratio",
    "datatrove-stop-words",
    "datatrove-newline-ratio",
    "datatrove-sentences",
    *(f"datatrove-top-{n}-gram-ratio" for n in range(2, 5)),
    *(f"datatrove-duplicate-{n}-gram-ratio" for n in range(5, 11)),
]


def top(words, n, text):
    n_grams = get_n_grams(words, n)
    return find_top_duplicate(n_grams) / len(text) if n_grams else None


def values(text):
    words = split_into_words(text)
    plain = [w for w in words if any(ch not in PUNCTUATION_SET for ch in w)]
    lines = [line.strip() for line in text.split("\n")]
    return [
        len(words),
        len(plain),
        float(numpy.mean([len(w) for w in plain])) if plain else None,
        text.count("#") / len(words),
        (text.count("...") + text.count("\u2026")) / len(words),
        sum(any(c.isalpha() for c in w) for w in words) / len(words),
        len(set(STOP_WORDS).intersection(words)),
        text.count("\n") / len(words),
        sum(len(split_into_sentences(line)) for line in lines if line),
        *(top(words, n, text) for n in range(2, 5)),
        *(find_all_duplicate(words, n) / len(text) for n in range(5, 11)),
    ]


documents.write_table(f"datatrove {version('datatrove')}: filters", SIGNALS, values)
