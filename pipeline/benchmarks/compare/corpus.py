"""Builds a real corpus for measurements from Debian documentation packages.

    python -m venv venv && venv/bin/pip install -r requirements-corpus.txt
    venv/bin/python corpus.py OUT [--megabytes 330]

Needs apt-get and dpkg-deb (any Debian or Ubuntu). Downloads the packages of PACKAGES in order,
takes every HTML page, manual page source and text file under usr/share, turns HTML into plain
text (tags out, block elements as lines), and writes OUT/docs-NNN.jsonl.gz with id, text, url
(package and path), language and license, OUT/quarter/ with every fourth document of the same,
and OUT/sources.yaml, OUT/run.yaml for Assay. Documents under 200 characters are left out.
The license is the one that the package's copyright file states for its documentation.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

# package, license of its documentation (SPDX), language
PACKAGES = [
    ("postgresql-doc-15", "PostgreSQL", "en"),
    ("libreoffice-help-zh-cn", "MPL-2.0", "zh"),
    ("gnome-user-docs", "CC-BY-SA-3.0", "mixed"),
    ("manpages-dev", "GPL-2.0-or-later", "en"),
    ("manpages-zh", "GFDL-1.2-or-later", "zh"),
    ("debian-handbook", "CC-BY-SA-3.0 OR GPL-2.0-or-later", "mixed"),
    ("debian-reference-zh-cn", "GPL-2.0-or-later", "zh"),
    ("openjdk-17-doc", "GPL-2.0-only WITH Classpath-exception-2.0", "en"),
    ("libreoffice-help-en-us", "MPL-2.0", "en"),
    ("linux-doc-6.1", "GPL-2.0-only", "en"),
    ("python3.11-doc", "Python-2.0", "en"),
    ("python-django-doc", "BSD-3-Clause", "en"),
    ("python-pandas-doc", "BSD-3-Clause", "en"),
    ("python-scipy-doc", "BSD-3-Clause", "en"),
    ("erlang-doc", "Apache-2.0", "en"),
    ("libboost1.81-doc", "BSL-1.0", "en"),
    ("libreoffice-help-ja", "MPL-2.0", "ja"),
    ("libreoffice-help-de", "MPL-2.0", "de"),
    ("scala-doc", "Apache-2.0", "en"),
    ("qtbase5-doc-html", "GFDL-1.3-only", "en"),
    ("racket-doc", "Apache-2.0 OR MIT", "en"),
    ("rust-doc", "Apache-2.0 OR MIT", "en"),
    ("ghc-doc", "BSD-3-Clause", "en"),
    ("libgtkmm-3.0-doc", "LGPL-2.1-or-later", "en"),
    ("singular-doc", "GPL-2.0-or-later", "en"),
    ("libstdc++-12-doc", "GFDL-1.3-or-later", "en"),
    ("gnuradio-doc", "GPL-3.0-or-later", "en"),
    ("libpcl-doc", "BSD-3-Clause", "en"),
    ("libhbci4j-core-java-doc", "LGPL-2.1-only", "en"),
    ("openscenegraph-doc", "LGPL-2.1-only", "en"),
    ("casacore-doc", "GPL-2.0-or-later", "en"),
]
BLOCKS = "p,div,li,tr,br,h1,h2,h3,h4,h5,h6,pre,dt,dd,table,ul,ol,section,blockquote"
PER_FILE = 8000
SHORTEST = 200


def html_text(page):
    tree = LexborHTMLParser(page)
    tree.strip_tags(["script", "style", "nav", "head", "noscript"])
    if tree.body is None:
        return ""
    for node in tree.css(BLOCKS):
        node.insert_after("\n")
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in tree.body.text().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def man_text(page):
    lines = (line for line in page.split("\n") if not line.startswith((".\\\"", "'\\\"")))
    lines = (re.sub(r"^\.[A-Za-z]+ ?", "", line) for line in lines)
    return re.sub(r"\\f[A-Z]|\\-|\\&", "", "\n".join(lines)).strip()


def text_of(path):
    name = path.name.removesuffix(".gz")
    kind = name.rsplit(".", 1)[-1].lower()
    if kind not in ("html", "htm", "xhtml", "rst", "txt", "md", "page") and not re.fullmatch(
        r"[1-9][a-z]*", kind
    ):
        return None
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    try:
        page = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if kind in ("html", "htm", "xhtml", "page"):
        return html_text(page)
    return page.strip() if kind in ("rst", "txt", "md") else man_text(page)


def documents(package, license_id, language, scratch):
    subprocess.run(
        ["apt-get", "download", "-qq", package], cwd=scratch, check=True, stderr=subprocess.DEVNULL
    )
    archive = next(Path(scratch).glob("*.deb"))
    root = Path(scratch) / "root"
    subprocess.run(["dpkg-deb", "-x", archive, root], check=True)
    for path in sorted((root / "usr" / "share").rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        text = text_of(path)
        if text is None or len(text) < SHORTEST:
            continue
        place = str(path.relative_to(root / "usr" / "share"))
        yield {
            "id": f"{package}/{place}",
            "text": text,
            "url": f"https://packages.debian.org/bookworm/{package}#{place}",
            "language": language,
            "license": license_id,
        }


class Writer:
    """JSONL files of PER_FILE documents each."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.out, self.count, self.bytes = folder, None, 0, 0

    def add(self, document):
        if self.count % PER_FILE == 0:
            self.close()
            name = f"docs-{self.count // PER_FILE:03}.jsonl.gz"
            self.out = gzip.open(self.folder / name, "wt", encoding="utf-8", compresslevel=6)
        self.out.write(json.dumps(document, ensure_ascii=False) + "\n")
        self.count += 1
        self.bytes += len(document["text"].encode("utf-8"))

    def close(self):
        if self.out:
            self.out.close()


SOURCES = """\
schema: assay/source/v1
sources:
  - id: debian-docs
    name: Documentation packages of Debian 12
    license: GPL-2.0-or-later
    kind: open
    purposes: {allowed: [pre-training, evaluation]}
    territories: [worldwide]
    preferences: {train-ai: unknown}
    files: [docs-*.jsonl.gz]
    format: jsonl
    fields: {id: id, text: text, url: url, license: license}
"""
RUN = """\
schema: assay/run/v1
name: debian-docs
purpose: pre-training
territory: CN
as-of: 2026-11-23
sources: [sources.yaml]
rules: [assay:quality/industry, assay:privacy/cn, assay:privacy/international]
usage: {none: "a measurement, never published"}
shards: {target-size: 64MB}
max-unreadable: 0.1%
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--megabytes", type=int, default=330)
    options = parser.parse_args()
    whole, quarter = Writer(options.out), Writer(options.out / "quarter")
    for package, license_id, language in PACKAGES:
        before = whole.count, whole.bytes
        with tempfile.TemporaryDirectory() as scratch:
            for document in documents(package, license_id, language, scratch):
                if whole.count % 4 == 0:
                    quarter.add(document)
                whole.add(document)
        print(
            f"{package:<26}{whole.count - before[0]:>8,} documents"
            f"{(whole.bytes - before[1]) / 1e6:>8.1f} MB  {license_id}",
            file=sys.stderr,
        )
        if whole.bytes >= options.megabytes * 1e6 and whole.count >= 60000:
            break
    for writer in (whole, quarter):
        writer.close()
        (writer.folder / "sources.yaml").write_text(SOURCES, "utf-8")
        (writer.folder / "run.yaml").write_text(RUN, "utf-8")
    print(f"{whole.count:,} documents, {whole.bytes / 1e6:.1f} MB of text in {options.out}")


if __name__ == "__main__":
    main()
