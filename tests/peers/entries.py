"""Loads a PO file with the Translate Toolkit and saves it again: `python3 entries.py FILE PACKAGES [PREFIX]`. With a
prefix, each text becomes the source behind it, and is fuzzy no more."""

import sys

file, packages = sys.argv[1:3]
sys.path.insert(0, packages)
from translate.storage import pypo  # noqa: E402

store = pypo.pofile.parsefile(file)
texts = [unit for unit in store.units if unit.istranslatable()]
assert texts and all(unit.getcontext() for unit in texts)
if len(sys.argv) > 3:
    for unit in texts:
        unit.target = sys.argv[3] + unit.source
        unit.markfuzzy(False)
store.savefile(file)
