"""Loads a CSV file with Python's own reader and saves it with semicolons, as a spreadsheet in a German system does:
`python3 table.py FILE PACKAGES [PREFIX]`. With a prefix, each text becomes the source behind it."""

import csv
import sys

file = sys.argv[1]
with open(file, encoding="utf-8-sig", newline="") as stream:
    text = stream.read()
    rows = list(csv.DictReader(text.splitlines(keepends=True), delimiter=";" if ";" in text.split("\n")[0] else ","))
if len(sys.argv) > 3:
    for row in rows:
        row["Translation"] = sys.argv[3] + row["Source"].removeprefix("'")
with open(file, "w", encoding="utf-8-sig", newline="") as stream:
    writer = csv.DictWriter(stream, rows[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
