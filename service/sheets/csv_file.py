"""The rows of a CSV file in UTF-8, or in GB18030 as Chinese spreadsheets write it."""

import csv
import io
from collections.abc import Iterator

from service.sheets.bounds import SheetError


def csv_rows(data: bytes) -> Iterator[list[object]]:
    """Row by row.

    Raises:
        SheetError: it is no text, or no CSV.
    """
    reader = csv.reader(io.StringIO(_decoded(data), newline=""), strict=True)
    try:
        for row in reader:
            yield list(row)
    except csv.Error as error:
        words = f"第{reader.line_num}行不符合 CSV 格式，请用表格软件另存为 xlsx 后再上传。"
        raise SheetError(words) from error


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise SheetError("无法识别这个文件的内容。请上传 xlsx，或 UTF-8、GB18030 编码的 CSV。")
