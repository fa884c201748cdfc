"""What Data-Juicer's filters, with their defaults, say of the documents that datatrove judged.

    python data_juicer_values.py > data-juicer.jsonl

The lists of stop words and flagged words are files that Data-Juicer fetches when a filter is made;
where that fails the filter is left out and named in the first line.
"""

import contextlib
import json
import sys
from importlib.metadata import version

import documents
from data_juicer.ops.filter.alphanumeric_filter import AlphanumericFilter
from data_juicer.ops.filter.average_line_length_filter import AverageLineLengthFilter
from data_juicer.ops.filter.character_repetition_filter import CharacterRepetitionFilter
from data_juicer.ops.filter.flagged_words_filter import FlaggedWordFilter
from data_juicer.ops.filter.maximum_line_length_filter import MaximumLineLengthFilter
from data_juicer.ops.filter.special_characters_filter import SpecialCharactersFilter
from data_juicer.ops.filter.stopwords_filter import StopWordsFilter
from data_juicer.ops.filter.text_length_filter import TextLengthFilter
from data_juicer.ops.filter.word_repetition_filter import WordRepetitionFilter
from data_juicer.ops.filter.words_num_filter import WordsNumFilter
from data_juicer.utils.constant import Fields

FILTERS = [
    AlphanumericFilter,
    AverageLineLengthFilter,
    CharacterRepetitionFilter,
    FlaggedWordFilter,
    MaximumLineLengthFilter,
    SpecialCharactersFilter,
    StopWordsFilter,
    TextLengthFilter,
    WordRepetitionFilter,
    WordsNumFilter,
]


def made():
    filters = []
    missing = []
    for kind in FILTERS:
        try:
            filters.append(kind())
        except Exception as problem:
            missing.append(f"{kind.__name__}: {problem}")
    return filters, missing


def stats(filters, text):
    found = {}
    for one in filters:
        samples = {"text": [text], Fields.stats: [{}]}
        if one._batched_op:
            found |= one.compute_stats_batched(samples)[Fields.stats][0]
        else:
            sample = {"text": text, Fields.stats: {}}
            found |= one.compute_stats_single(sample)[Fields.stats]
    return {name: float(value) for name, value in found.items()}


def main():
    with contextlib.redirect_stdout(sys.stderr):
        filters, missing = made()
    print(json.dumps({"data-juicer": version("py-data-juicer"), "missing": missing}))
    wanted = documents.judged()
    for _, key, text in documents.read():
        if key in wanted:
            print(json.dumps({"id": key} | stats(filters, text)))


main()
