"""Fills a blank form as openpyxl does: fill-openpyxl.py blank.xlsx values.tsv out.xlsx"""
import sys
import openpyxl
blank, values, out = sys.argv[1:4]
book = openpyxl.load_workbook(blank)
sheet = book["Progress Report"]
for line in open(values, encoding="utf-8"):
    cell, kind, value = line.rstrip("\n").split("\t")
    if kind == "SHARE":
        sheet[cell] = float(value) / 100
        sheet[cell].number_format = "0.0%"
    elif kind in ("COUNT", "DOLLARS"):
        sheet[cell] = int(value)
    else:
        sheet[cell] = "Other: " + value if kind == "TEXT" else value
book.save(out)
