#!/usr/bin/env python3
"""Reads Surefire reports: fails on tests skipped for want of shared corpora, or prints their sums
(--summary) or a line for each module and each test of ten seconds or more (--table)."""

import glob
import sys
import xml.etree.ElementTree as ElementTree

arguments = sys.argv[1:]
summary = "--summary" in arguments
table = "--table" in arguments
folders = [argument for argument in arguments if not argument.startswith("--")]
tests = failures = skipped = 0
for_want_of_shared = []
modules = {}
long_ones = []
for folder in folders:
    for report in sorted(glob.glob(f"{folder}/TEST-*.xml")):
        suite = ElementTree.parse(report).getroot()
        tests += int(suite.get("tests", 0))
        failures += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        module = folder.split("/")[-3]
        sums = modules.setdefault(module, [0, 0.0])
        sums[0] += int(suite.get("tests", 0))
        sums[1] += float(suite.get("time", "0").replace(",", ""))
        for case in suite.iter("testcase"):
            seconds = float(case.get("time", "0").replace(",", ""))
            if seconds >= 10:
                long_ones.append((case.get("classname").split(".")[-1], case.get("name"), seconds))
            mark = case.find("skipped")
            if mark is not None:
                skipped += 1
                said = f"{mark.get('message', '')} {mark.text or ''}"
                if "ASSAY_SHARED" in said:
                    for_want_of_shared.append(f"{case.get('classname')}.{case.get('name')}")

if table:
    print("| module | tests | seconds |\n|---|---:|---:|")
    for module, (count, seconds) in modules.items():
        print(f"| {module} | {count} | {seconds:.0f} |")
    print("\n| tests of ten seconds or more | seconds |\n|---|---:|")
    for suite, name, seconds in sorted(long_ones):
        print(f"| {suite}.{name} | {seconds:.0f} |")
elif summary:
    print(f"{tests - failures - skipped} passed, {failures} failed, {skipped} skipped")
elif tests == 0:
    sys.exit("no test reports were found")
elif for_want_of_shared:
    sys.exit("skipped for want of ASSAY_SHARED although it is there:\n" + "\n".join(for_want_of_shared))
