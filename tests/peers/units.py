"""Loads an XLIFF file with the Translate Toolkit and saves it again: `python3 units.py FILE PACKAGES [PREFIX]`. With a
prefix, each target becomes the source behind it, codes and all, in the toolkit's own state."""

import sys

file, packages = sys.argv[1:3]
sys.path.insert(0, packages)
from translate.storage import xliff  # noqa: E402
from translate.storage.placeables import StringElem  # noqa: E402

store = xliff.xlifffile.parsefile(file)
if len(sys.argv) > 3:
    for unit in store.units:
        text = unit.rich_source
        text[0] = StringElem([StringElem(sys.argv[3]), *text[0].sub])
        unit.rich_target = text
store.savefile(file)
