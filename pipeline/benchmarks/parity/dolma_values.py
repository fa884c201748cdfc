"""What dolma's taggers say of the documents that datatrove judged: values, rounded by nobody.

    python dolma_values.py > dolma.jsonl
"""

import json
import documents
from dolma.core.data_types import Document
from dolma.taggers.c4 import C4Tagger, FasterC4Tagger
from dolma.taggers.gopher import GopherTagger, GopherTaggerV2
from importlib.metadata import version

TAGGERS = {
    "c4-v1": C4Tagger(),
    "c4-v2": FasterC4Tagger(),
    "gopher-v1": GopherTagger(),
    "gopher-v2": GopherTaggerV2(),
}
LISTED = {"lines_with_no_ending_punctuation", "lines_with_too_few_words"}


def values(spans):
    """Spans with a score by name, spans without one by how many there are."""
    found = {}
    for span in spans:
        counted = span.type in LISTED or span.type.startswith("has_")
        found[span.type] = found.get(span.type, 0) + 1 if counted else span.score
    return found


def main():
    print(json.dumps({"dolma": version("dolma")}))
    wanted = documents.judged()
    for source, key, text in documents.read():
        if key in wanted:
            document = Document(source=source, id=key, text=text)
            row = {"id": key}
            for name, tagger in TAGGERS.items():
                for tag, value in values(tagger.predict(document).spans).items():
                    row[f"{name}/{tag}"] = value
            print(json.dumps(row))


main()
