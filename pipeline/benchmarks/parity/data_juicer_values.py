"""What Data-Juicer's filters, with their defaults, say of the documents that datatrove judged, under
the names of our signals.

    python data_juicer_values.py > data-juicer.tsv

Data-Juicer fetches its lists of stop words and flagged words when a filter is made. Stop words are
given to it here, from the list that Assay ships; flagged words are no signal of ours.
"""

import contextlib
import json
import pathlib
import sys
import tempfile
from importlib.metadata import version

import documents
from data_juicer.ops.filter.alphanumeric_filter import AlphanumericFilter
from data_juicer.ops.filter.average_line_length_filter import AverageLineLengthFilter
from data_juicer.ops.filter.character_repetition_filter import CharacterRepetitionFilter
from data_juicer.ops.filter.maximum_line_length_filter import MaximumLineLengthFilter
from data_juicer.ops.filter.special_characters_filter import SpecialCharactersFilter
from data_juicer.ops.filter.stopwords_filter import StopWordsFilter
from data_juicer.ops.filter.text_length_filter import TextLengthFilter
from data_juicer.ops.filter.word_repetition_filter import WordRepetitionFilter
from data_juicer.ops.filter.words_num_filter import WordsNumFilter
from data_juicer.utils.constant import Fields

RESOURCES = "core/src/main/resources/dev/assay/signal/scan"
STOP_WORDS = pathlib.Path(__file__).resolve().parents[2] / RESOURCES / "stop-words-en.txt"
FILTERS = {
    "data-juicer-alphanumeric-ratio": (AlphanumericFilter, "alnum_ratio"),
    "data-juicer-mean-line-length": (AverageLineLengthFilter, "avg_line_length"),
    "data-juicer-character-repetition-ratio": (CharacterRepetitionFilter, "char_rep_ratio"),
    "longest-line": (MaximumLineLengthFilter, "max_line_length"),
    "special-character-ratio": (SpecialCharactersFilter, "special_char_ratio"),
    "data-juicer-stop-word-ratio": (StopWordsFilter, "stopwords_ratio"),
    "characters": (TextLengthFilter, "text_len"),
    "data-juicer-word-repetition-ratio": (WordRepetitionFilter, "word_rep_ratio"),
    "data-juicer-words": (WordsNumFilter, "num_words"),
}


def made(folder):
    words = [line for line in STOP_WORDS.read_text().splitlines() if not line.startswith("#")]
    (pathlib.Path(folder) / "stopwords.json").write_text(json.dumps({"en": words}))
    return {
        signal: (kind(stopwords_dir=folder) if kind is StopWordsFilter else kind(), key)
        for signal, (kind, key) in FILTERS.items()
    }


def value(one, key, text):
    if one._batched_op:
        samples = {"text": [text], Fields.stats: [{}]}
        return float(one.compute_stats_batched(samples)[Fields.stats][0][key])
    return float(one.compute_stats_single({"text": text, Fields.stats: {}})[Fields.stats][key])


with tempfile.TemporaryDirectory() as temporary, contextlib.redirect_stdout(sys.stderr):
    FOUND = made(temporary)
documents.write_table(
    f"Data-Juicer {version('py-data-juicer')}: ops/filter with defaults, stop words given",
    FOUND,
    lambda text: [value(one, key, text) for one, key in FOUND.values()],
)
