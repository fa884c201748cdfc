#!/bin/sh
# Installs the peers, each into an environment of its own below FOLDER: datatrove with spaCy, dolma,
# Data-Juicer. From the package registry that pip is set up for; needs Python 3.10 to 3.12.
#   ./install.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for peer in datatrove dolma data-juicer; do
  python3 -m venv "$1/$peer"
  "$1/$peer/bin/pip" install --quiet --requirement "$here/requirements-$peer.txt"
done
