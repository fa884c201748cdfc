"""What dolma's taggers say of the documents that datatrove judged, under the names of our signals.

    python dolma_values.py > dolma.tsv
"""

from importlib.metadata import version

import documents
from dolma.core.data_types import Document
from dolma.taggers.c4 import FasterC4Tagger
from dolma.taggers.gopher import GopherTaggerV2

SCORES = {
    "dolma-words": "word_count",
    "dolma-median-word-length": "median_word_length",
    "dolma-symbol-word-ratio": "symbol_to_word_ratio",
    "dolma-alphabetic-word-ratio": "fraction_of_words_with_alpha_character",
    "dolma-required-words": "required_word_count",
    "dolma-bullet-line-ratio": "fraction_of_lines_starting_with_bullet_point",
    "dolma-ellipsis-line-ratio": "fraction_of_lines_ending_with_ellipsis",
    "dolma-duplicate-line-ratio": "fraction_of_duplicate_lines",
    "dolma-duplicate-line-character-ratio": "fraction_of_characters_in_duplicate_lines",
    "dolma-lines": "line_count",
}
for n in range(2, 5):
    SCORES[f"dolma-top-{n}-gram-character-ratio"] = (
        f"fraction_of_characters_in_most_common_{n}grams"
    )
for n in range(5, 11):
    SCORES[f"dolma-duplicate-{n}-gram-character-ratio"] = (
        f"fraction_of_characters_in_duplicate_{n}grams"
    )
COUNTS = {
    "dolma-lines-without-end-mark": "lines_with_no_ending_punctuation",
    "dolma-lines-of-few-words": "lines_with_too_few_words",
    "dolma-javascript": "has_javascript",
    "dolma-lorem-ipsum": "has_lorem_ipsum",
    "dolma-curly-bracket": "has_curly_brace",
}


def values(text):
    document = Document(source="", id="", text=text)
    spans = [
        span
        for tagger in (FasterC4Tagger(), GopherTaggerV2())
        for span in tagger.predict(document).spans
    ]
    scores = {span.type: span.score for span in spans}
    found = [scores.get(tag) for tag in SCORES.values()]
    return found + [sum(span.type == tag for span in spans) for tag in COUNTS.values()]


documents.write_table(f"dolma {version('dolma')}: c4_v2, gopher_v2", [*SCORES, *COUNTS], values)
