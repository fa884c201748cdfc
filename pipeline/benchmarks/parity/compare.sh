#!/bin/sh
# Has the peers compute their values for the documents that datatrove judged, and spaCy part texts,
# and puts the results among the tests. FOLDER is that of install.sh; the corpora are found by
# ASSAY_SHARED, else beside this repository.
#   ./compare.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
core="$here/../../core/src"
truth="$here/../../storage/src/test/resources/dev/assay/storage/parity"
odd="$core/test/resources/dev/assay/signal"
mkdir -p "$truth"
"$1/datatrove/bin/python" "$here/spacy_rules.py" > "$core/main/resources/dev/assay/text/spacy-en.txt"
"$1/data-juicer/bin/python" "$here/data_juicer_special.py" \
  > "$core/main/resources/dev/assay/signal/scan/data-juicer-special.txt"
"$1/datatrove/bin/python" "$here/spacy_truth.py" "$core/test/resources/dev/assay/text"
for peer in datatrove dolma data-juicer; do
  script=$(echo "$peer" | tr - _)_values.py
  "$1/$peer/bin/python" "$here/$script" | gzip --best --no-name > "$truth/$peer.tsv.gz"
done
for peer in datatrove dolma; do
  "$1/$peer/bin/python" "$here/${peer}_values.py" odd | gzip --best --no-name > "$odd/$peer-odd.tsv.gz"
done
