#!/usr/bin/env python3
"""Reads Surefire reports: fails on tests skipped for want of shared corpora, or prints the sums."""

import glob
import sys
import xml.etree.ElementTree as ElementTree

arguments = sys.argv[1:]
summary = "--summary" in arguments
folders = [argument for argument in arguments if argument != "--summary"]
tests = failures = skipped = 0
for_want_of_shared = []
for folder in folders:
    for report in sorted(glob.glob(f"{folder}/TEST-*.xml")):
        suite = ElementTree.parse(report).getroot()
        tests += int(suite.get("tests", 0))
        failures += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        for case in suite.iter("testcase"):
            mark = case.find("skipped")
            if mark is not None:
                skipped += 1
                said = f"{mark.get('message', '')} {mark.text or ''}"
                if "ASSAY_SHARED" in said:
                    for_want_of_shared.append(f"{case.get('classname')}.{case.get('name')}")

if summary:
    print(f"{tests - failures - skipped} passed, {failures} failed, {skipped} skipped")
elif tests == 0:
    sys.exit("no test reports were found")
elif for_want_of_shared:
    sys.exit("skipped for want of ASSAY_SHARED although it is there:\n" + "\n".join(for_want_of_shared))
