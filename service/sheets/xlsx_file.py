"""The rows of an xlsx workbook's first sheet, read without trust in what it says of itself."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from service.sheets.bounds import MOST_COLUMNS, MOST_MEMBERS, MOST_UNPACKED, SheetError

_PIECE = 1 << 16
_PACKED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""What the format allows (ECMA-376-2); another method's window may take gigabytes."""
_TOO_LARGE = "这个工作簿解开后过大，请只保留需要的一张表再上传。"
_BROKEN = "这个工作簿已损坏或不是 xlsx 格式，请用表格软件另存为 xlsx 后再上传。"
_MALFORMED = (
    zipfile.BadZipFile,
    InvalidFileException,
    ParseError,
    zlib.error,
    struct.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What zipfile, the XML parsers and openpyxl raise for files that are not what they should be."""


def xlsx_rows(data: bytes) -> Iterator[list[object]]:
    """Row by row, formulas as their text.

    Raises:
        SheetError: it is no workbook, or one that unpacks to too much.
    """
    try:
        _weigh(data)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        if isinstance(sheet, ReadOnlyWorksheet):
            sheet.reset_dimensions()  # what it says of its own size is not believed
        # One column more than allowed, so that a wider table shows itself.
        for row in sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True):
            yield list(row)
    except _MALFORMED as error:
        raise SheetError(_BROKEN) from error


def _weigh(data: bytes) -> None:
    """Unpack every member once, counting: the sizes that an archive declares may be false."""
    left = MOST_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > left:
            raise SheetError(_TOO_LARGE)
        for member in members:
            if member.compress_type not in _PACKED:
                raise SheetError(_BROKEN)
            with archive.open(member) as source:
                while piece := source.read(_PIECE):
                    left -= len(piece)
                    if left < 0:
                        raise SheetError(_TOO_LARGE)
