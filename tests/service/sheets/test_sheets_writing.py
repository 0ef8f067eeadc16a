"""Tables for spreadsheets: text stays text, and nothing is computed when they are opened."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from service.sheets import write_csv, write_xlsx

NUMBER = "41080219750615001X"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)"]
)
def test_what_a_spreadsheet_would_compute_is_text(text: str) -> None:
    assert write_csv(["备注"], [[text]]).decode("utf-8-sig").splitlines()[1].lstrip('"')[0] == "'"
    cell = load_workbook(io.BytesIO(write_xlsx(["备注"], [[text]])))["名单"]["A2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_identity_numbers_stay_whole_in_both() -> None:
    assert f"\t{NUMBER}" in write_csv(["身份证号"], [[NUMBER]]).decode("utf-8-sig")
    sheet = load_workbook(io.BytesIO(write_xlsx(["身份证号"], [[NUMBER]])))["名单"]
    assert (sheet["A2"].value, sheet["A2"].number_format) == (NUMBER, "@")


def test_a_workbook_is_ready_to_print() -> None:
    data = write_xlsx(["序号", "单位"], [(1, "焦作市第一中学"), (2, None)], title="名单[1]/a")
    sheet = load_workbook(io.BytesIO(data))["名单1a"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A2", "$1:$1")
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.column_dimensions["B"].width >= 14
    assert sheet["A2"].value == 1


def test_dates_and_signs_that_xml_cannot_hold_are_written() -> None:
    data = write_xlsx(["日期", "备注"], [(date(2026, 3, 20), "a\x07b")])
    sheet = load_workbook(io.BytesIO(data))["名单"]
    assert [cell.value for cell in sheet[2]] == ["2026-03-20", "ab"]
