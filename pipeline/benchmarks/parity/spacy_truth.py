"""Writes where spaCy parts real texts and odd ones, as test data.

    python spacy_truth.py FOLDER

FOLDER/spacy-documents.tsv.gz: id, number of tokens, sentences (of each line alone, white space
around it taken away, as datatrove's C4 filter has them), hash of the boundaries. Of the corpora
that need neither Parquet nor zstd nor HTML.
FOLDER/spacy-odd.jsonl.gz: texts made by a seeded generator, with the boundaries themselves.
Boundaries are code points; tokens of white space are left out.
"""

import gzip
import json
import pathlib
import random
import sys

import documents
import spacy

MULTIPLIER = 0x9E3779B97F4A7C15
SOURCES = {
    "platform-docs",
    "algorithms",
    "classics-zh-poems",
    "classics-zh-prose",
    "command-help",
    "language-rfcs",
}
SEED = 20261125


def boundaries(nlp, text):
    nlp.max_length = len(text) + 10
    return [
        (token.idx, token.idx + len(token.text))
        for token in nlp.tokenizer(text)
        if not token.text.isspace()
    ]


def digest(spans):
    value = 0
    for start, end in spans:
        value = ((value * MULTIPLIER + start) * MULTIPLIER + end) % (1 << 64)
    return f"{value:016x}"


def sentences(nlp, text):
    lines = (line.strip() for line in text.split("\n"))
    return sum(len(list(nlp(line).sents)) for line in lines if line)


def pieces(nlp):
    exceptions = [text for text in nlp.tokenizer.rules if not text.isspace()]
    marks = list("§%=—–+…,:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪'\"”“`‘´’‚„»«「」『』（）〔〕【】《》〈〉⟦⟧")
    marks += list("$£€¥฿₽©®°¦−-.^~/\\|@²³") + ["..", "...", "……", "--", "---", "——", "'s", "’S"]
    marks += ["US$", "C$", "A$", "\u2028", "😀", "🇨🇳", "𝒳", "𠮷", "\u200b", "\ufeff", "é", "e\u0301"]
    units = "km km² m² m/s km/h kmh hPa mb MB kB KB T G M K % км/ч кПа كم غرام Pa ft t".split()
    words = "the The U S US Ala a b can't cannot Im he's CamelCase snake_case x.Y x.y end.Start".split()
    words += "中文 文字。 日本語 한국어 слово Слово λόγος ΛΌΓΟΣ naïve É 10 3.14 1,000 -5 +7 0 00 007".split()
    hosts = "www.example.com example.org:8080/x?y=1#z http://a.b.cc mailto:me@x.yz ftp://u:p@h.st/".split()
    hosts += "1.2.3.4 10.0.0.1 192.168.1.1 8.8.8.8:53 223.255.255.254/ 300.1.1.1 1.2.3.255".split()
    hosts += "a-b.c_d.ee a_.bb _a.bb xn--a.中国 例子.测试 https:// x:// http://a.B a..bb a.b9 v1.2.3".split()
    return [exceptions, marks, marks, units, words, words, hosts]


def odd(nlp, count):
    chance = random.Random(SEED)
    kinds = pieces(nlp)
    spaces = [" ", " ", " ", "  ", "\n", "\n\n", "\t", " \n ", "\u00a0", "\u3000", "\r\n", "\x1c"]
    for _ in range(count):
        text = ""
        for _ in range(chance.randint(1, 14)):
            text += chance.choice(chance.choice(kinds))
            if chance.random() < 0.3:
                text += chance.choice(spaces)
        yield text


def main():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    folder = pathlib.Path(sys.argv[1])
    origin = f"# spaCy {spacy.__version__}, spacy.blank('en'); pipeline/benchmarks/parity/spacy_truth.py\n"
    with gzip.GzipFile(folder / "spacy-documents.tsv.gz", "wb", mtime=0) as out:
        out.write(origin.encode())
        for source, key, text in documents.read():
            if source in SOURCES:
                spans = boundaries(nlp, text)
                row = f"{key}\t{len(spans)}\t{sentences(nlp, text)}\t{digest(spans)}\n"
                out.write(row.encode())
    with gzip.GzipFile(folder / "spacy-odd.jsonl.gz", "wb", mtime=0) as out:
        for text in odd(nlp, 4000):
            spans = [bound for span in boundaries(nlp, text) for bound in span]
            row = {"text": text, "spans": spans, "sentences": sentences(nlp, text)}
            out.write((json.dumps(row) + "\n").encode())


main()
