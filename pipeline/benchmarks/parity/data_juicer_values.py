"""What Data-Juicer's filters, with their defaults, say of the documents that datatrove judged, under
the names of our signals.

    python data_juicer_values.py > data-juicer.tsv

The lists of stop words and flagged words are files that Data-Juicer fetches when a filter is made;
where that fails the filter is left out and named on standard error.
"""

import contextlib
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

FILTERS = {
    "data-juicer-alphanumeric-ratio": (AlphanumericFilter, "alnum_ratio"),
    "data-juicer-mean-line-length": (AverageLineLengthFilter, "avg_line_length"),
    "data-juicer-character-repetition-ratio": (CharacterRepetitionFilter, "char_rep_ratio"),
    "data-juicer-flagged-word-ratio": (FlaggedWordFilter, "flagged_words_ratio"),
    "longest-line": (MaximumLineLengthFilter, "max_line_length"),
    "data-juicer-special-character-ratio": (SpecialCharactersFilter, "special_char_ratio"),
    "data-juicer-stop-word-ratio": (StopWordsFilter, "stopwords_ratio"),
    "characters": (TextLengthFilter, "text_len"),
    "data-juicer-word-repetition-ratio": (WordRepetitionFilter, "word_rep_ratio"),
    "data-juicer-words": (WordsNumFilter, "num_words"),
}


def made():
    filters = {}
    for signal, (kind, key) in FILTERS.items():
        try:
            filters[signal] = kind(), key
        except Exception as problem:
            print(f"left out {kind.__name__}: {problem}", file=sys.stderr)
    return filters


def value(one, key, text):
    if one._batched_op:
        samples = {"text": [text], Fields.stats: [{}]}
        return float(one.compute_stats_batched(samples)[Fields.stats][0][key])
    return float(one.compute_stats_single({"text": text, Fields.stats: {}})[Fields.stats][key])


with contextlib.redirect_stdout(sys.stderr):
    FOUND = made()
documents.write_table(
    f"Data-Juicer {version('py-data-juicer')}: ops/filter with defaults",
    FOUND,
    lambda text: [value(one, key, text) for one, key in FOUND.values()],
)
