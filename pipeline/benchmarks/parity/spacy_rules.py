"""Writes the rules of spaCy's English tokenizer as a resource that Assay reads.

    python spacy_rules.py > ../../core/src/main/resources/dev/assay/text/spacy-en.txt

Nothing is learnt here: every class of characters and every exception is asked of the installed
spaCy (MIT license), so that a later version needs this script alone. What the expressions do
beyond single characters is written in Java and checked by the assertions below and by
spacy_truth.py.
"""

import re
import sys
import unicodedata

import spacy
from datatrove.utils.text import PUNCTUATION_SET
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, CURRENCY
from spacy.lang.char_classes import LIST_ICONS, PUNCT, UNITS
from spacy.pipeline import Sentencizer
from spacy.tokenizer import Tokenizer

LAST = 0x110000
PREFIXES_OF_MORE = {"..", "US$", "C$", "A$"}


def ranges(holds):
    found = []
    first = None
    for c in range(LAST + 1):
        inside = c < LAST and not 0xD800 <= c < 0xE000 and holds(chr(c))
        if inside and first is None:
            first = c
        elif not inside and first is not None:
            found.append(f"{first:x}" if first == c - 1 else f"{first:x}-{c - 1:x}")
            first = None
    return " ".join(found)


def one_of(characters):
    return re.compile(f"[{characters}]").match


def classes(tokenizer):
    before_period = rf"0-9{ALPHA_LOWER}%²\-\+{PUNCT}(?:{CONCAT_QUOTES})"
    punctuation = set(Sentencizer.default_punct_chars)
    return {
        "space": str.isspace,
        "alpha": one_of(ALPHA),
        "lower": one_of(ALPHA_LOWER),
        "upper": one_of(ALPHA_UPPER),
        "quote": one_of(CONCAT_QUOTES),
        "icon": re.compile(LIST_ICONS[0]).match,
        "prefix": lambda c: tokenizer.find_prefix(c + "x") == 1,
        "suffix": lambda c: tokenizer.find_suffix("Q" + c) == 1,
        "before-period": one_of(before_period),
        "url-word": re.compile(r"\w").match,
        "url-digit": re.compile(r"\d").match,
        "letter": str.isalpha,
        "punctuation": lambda c: unicodedata.category(c).startswith("P"),
        "sentence-end": punctuation.__contains__,
        "datatrove-symbol": PUNCTUATION_SET.__contains__,
    }


def check(tokenizer):
    """What the Java code takes for granted."""
    for c in map(chr, range(0x20, 0x3000)):
        for other in "x.$'":
            length = tokenizer.find_prefix(c + other) or 0
            assert length <= 1 or c + other in PREFIXES_OF_MORE, c + other
    assert tokenizer.find_prefix("+x") == 1 and not tokenizer.find_prefix("+1")
    assert not any(c.isdigit() and c.isascii() for unit in units() for c in unit)
    assert all(one_of(ALPHA)(c) or not one_of(ALPHA_LOWER)(c) for c in map(chr, range(0x3000)))


def units():
    return UNITS.split("|")


def currencies():
    return [c.replace("\\", "") for c in CURRENCY.split("|")]


def specials(tokenizer):
    """Exception, its tokens, and the tokens by which it is found across affixes, if it is."""
    affixes = Tokenizer(
        tokenizer.vocab,
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        url_match=tokenizer.url_match,
    )
    for text, tokens in sorted(tokenizer.rules.items()):
        if any(c.isspace() for c in text):
            assert text.isspace() and len(text) == 1
            continue
        pieces = [token[spacy.symbols.ORTH] for token in tokens]
        assert "".join(pieces) == text
        found = []
        if (
            tokenizer.find_prefix(text)
            or tokenizer.find_infix(text)
            or tokenizer.find_suffix(text)
        ):
            found = [token.text for token in affixes(text)]
            assert len(found) > 1 or found == pieces
        yield text, pieces, found if len(found) > 1 else []


def main():
    tokenizer = spacy.blank("en").tokenizer
    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    check(tokenizer)
    out = sys.stdout
    out.write(f"# Rules of the English tokenizer of spaCy {spacy.__version__}, MIT license,\n")
    out.write("# copyright ExplosionAI GmbH and others, https://github.com/explosion/spaCy.\n")
    out.write("# Written by pipeline/benchmarks/parity/spacy_rules.py; classes are hexadecimal\n")
    out.write(f"# code points, of Unicode {unicodedata.unidata_version}.\n")
    for name, holds in classes(tokenizer).items():
        out.write(f"class\t{name}\t{ranges(holds)}\n")
    out.write("units\t" + " ".join(units()) + "\n")
    out.write("currencies\t" + " ".join(currencies()) + "\n")
    for text, pieces, found in specials(tokenizer):
        out.write(f"special\t{' '.join(pieces)}\t{' '.join(found)}".rstrip("\t") + "\n")


main()
