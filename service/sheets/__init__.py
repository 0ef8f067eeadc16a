"""Tables that people make and open in spreadsheet programs: xlsx and CSV, in and out."""

from service.sheets.bounds import SheetError
from service.sheets.reading import Line, read_lines, read_table
from service.sheets.writing import Cell, write_csv, write_xlsx

__all__ = ["Cell", "Line", "SheetError", "read_lines", "read_table", "write_csv", "write_xlsx"]
