"""Tables that people upload: as they come, as they were spoiled, and as attacks."""

import io
import zipfile
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from service.sheets import SheetError, read_lines, read_table, write_csv, write_xlsx
from service.sheets.bounds import LONGEST_CELL, MOST_BLANK, MOST_ROWS, MOST_UNPACKED

HEADINGS = ("姓名", "身份证号")
PEOPLE = [{"姓名": "王建国", "身份证号": "41080219750615001X"}]


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def packed(member: str, content: bytes, base: bytes | None = None) -> bytes:
    """A workbook with one member put in another's place."""
    source = zipfile.ZipFile(io.BytesIO(base or workbook(HEADINGS, ("王建国", "1"))))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, content if name == member else source.read(name))
    return target.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_csv_of_every_usual_encoding_is_read(encoding: str) -> None:
    data = "姓名,身份证号\r\n王建国,41080219750615001X\r\n".encode(encoding)
    assert read_table(data, "名单.csv") == PEOPLE


def test_titles_above_and_blank_rows_are_passed_over_and_headings_are_normalised() -> None:
    data = workbook(
        ("2026年申报人员名单", None, None, None),
        ("单位：焦作市第一中学", None, None, None),
        (" 姓　名", "身份证\n号", "（备注）", None),
        (None, None, None, None),
        ("王建国", "41080219750615001X", None, "没有表头"),
    )
    (line,) = read_lines(data, "名单.xlsx")
    assert line.number == 5
    assert line.values == {"姓名": "王建国", "身份证号": "41080219750615001X", "(备注)": ""}


def test_numbers_dates_and_formulas_become_text_and_nothing_is_computed() -> None:
    data = workbook(
        ("人数", "日期", "算式", "数组"),
        (7.0, date(2026, 3, 20), '=HYPERLINK("http://x.example","王")', ArrayFormula("D2", "=1+1")),
    )
    assert read_table(data, "x.xlsx") == [
        {
            "人数": "7",
            "日期": "2026-03-20",
            "算式": '=HYPERLINK("http://x.example","王")',
            "数组": "=1+1",
        }
    ]


@pytest.mark.parametrize(
    "data",
    [
        workbook(HEADINGS, ("王建国", 4.10802197506150e17)),
        workbook(HEADINGS, ("王建国", 410802197506150016)),
        "姓名,身份证号\n王建国,4.10802E+17\n".encode(),
    ],
)
def test_a_number_that_a_spreadsheet_spoiled_is_refused_with_how_to_mend_it(data: bytes) -> None:
    with pytest.raises(SheetError, match=r"第2行.*文本"):
        read_table(data, "x")


def test_what_we_write_is_read_back_the_same() -> None:
    rows = [("=1+1", "41080219750615001X"), ("@王", "410811198012310029"), ("-", "+86"), ("·", "'")]
    wanted = [dict(zip(HEADINGS, row, strict=True)) for row in rows]
    assert read_table(write_csv(HEADINGS, rows), "x.csv") == wanted
    assert read_table(write_xlsx(HEADINGS, rows), "x.xlsx") == wanted


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "空的"),
        (b"\xd0\xcf\x11\xe0 old", "另存为 xlsx"),
        (b"PK\x03\x04 and nothing behind it", "已损坏"),
        (b"\x00\x01\x02", "无法识别"),
        (b'a,b\n"x"y,1\n', "不符合 CSV 格式"),
        (b"a,b\n" + b"1,2\n" * (MOST_ROWS + 1), "行"),
        (b"a,b\n1," + b"2" * (LONGEST_CELL + 1), "超过"),
        ("姓名,姓 名\n1,2\n".encode(), "重复"),
        (",".join(f"列{i}" for i in range(61)).encode(), "列"),
        (b"a,b\n" + b"\n" * (MOST_BLANK + 1), "空行过多"),
        (b"x" * 5_000_001, "MB"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(SheetError, match=words):
        read_table(data, "x")


def test_a_bomb_is_weighed_as_it_really_unpacks() -> None:
    bomb = packed("xl/worksheets/sheet1.xml", b" " * (MOST_UNPACKED + 1))
    with pytest.raises(SheetError, match="过大"):
        read_table(bomb, "x.xlsx")
    declared = (MOST_UNPACKED + 1).to_bytes(4, "little")
    with pytest.raises(SheetError):  # the same bomb, saying that it is small
        read_table(bomb.replace(declared, (9).to_bytes(4, "little")), "x.xlsx")


def test_a_workbook_packed_in_another_way_is_not_unpacked() -> None:
    """The window of another method may take gigabytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("xl/workbook.xml", b"<x/>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was unpacked"))
        with pytest.raises(SheetError):
            read_table(target.getvalue(), "名单.xlsx")


def test_entities_are_not_expanded() -> None:
    sheet = (
        b'<!DOCTYPE x [<!ENTITY a "haha">]><worksheet xmlns="http://schemas.openxmlformats.org/'
        b'spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row>'
        b"</sheetData></worksheet>"
    )
    with pytest.raises(SheetError, match="已损坏"):
        read_table(packed("xl/worksheets/sheet1.xml", sheet), "x.xlsx")


def test_a_sheet_that_claims_a_billion_rows_is_given_up() -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension '
        b'ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>x</v></c></row>'
        b'<row r="999999999"><c r="A999999999" t="str"><v>x</v></c></row></sheetData></worksheet>'
    )
    with pytest.raises(SheetError, match="空行过多"):
        read_table(packed("xl/worksheets/sheet1.xml", sheet), "x.xlsx")
