"""Loads a spreadsheet with openpyxl and saves it again: `python3 sheet.py FILE PACKAGES [PREFIX]`. With a prefix, each
translation becomes the source's text behind it, and its state “approved”, as somebody would write into the cells."""

import sys

file, packages = sys.argv[1:3]
sys.path.insert(0, packages)
import openpyxl  # noqa: E402

book = openpyxl.load_workbook(file)
sheet = book.active
columns = {cell.value: cell.column for cell in sheet[1]}
if len(sys.argv) > 3:
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, columns["Translation"]).value = sys.argv[3] + sheet.cell(row, columns["Source"]).value
        sheet.cell(row, columns["State"]).value = "approved"
book.save(file)
