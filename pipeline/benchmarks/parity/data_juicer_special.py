"""Writes Data-Juicer's special characters as a resource that Assay reads.

    python data_juicer_special.py > \\
        ../../core/src/main/resources/dev/assay/signal/scan/data-juicer-special.txt
"""

from importlib.metadata import version

from data_juicer.ops.common.special_characters import SPECIAL_CHARACTERS

points = sorted(ord(c) for c in SPECIAL_CHARACTERS if len(c) == 1)
print(f"# SPECIAL_CHARACTERS of Data-Juicer {version('py-data-juicer')}, Apache-2.0, after BigScience;")
print("# emoji of more than one code point left out. Ranges of hexadecimal code points, written by")
print("# pipeline/benchmarks/parity/data_juicer_special.py.")
first = previous = points[0]
for point in [*points[1:], -1]:
    if point != previous + 1:
        print(f"{first:x}-{previous:x}")
        first = point
    previous = point
