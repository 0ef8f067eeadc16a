"""Bar codes on drawn pages: where they stand and what they say."""

import numpy as np
import pytest
import zxingcpp

from extractors.codes import find_codes
from extractors.frames import Image

BLANK = (1200, 900, 3)
TEXT = "姓名:王建国;证书编号:豫工考2019001234"


def page_with(text: str, sort: zxingcpp.BarcodeFormat, at: tuple[int, int] = (300, 200)) -> Image:
    """A white page with one code, its top left at ``at`` (x, y)."""
    page = np.full(BLANK, 255, np.uint8)
    code = np.asarray(zxingcpp.create_barcode(text, sort).to_image(scale=4))
    x, y = at
    page[y : y + code.shape[0], x : x + code.shape[1]] = code[..., None]
    return page


@pytest.mark.parametrize(
    ("sort", "name", "text"),
    [
        (zxingcpp.BarcodeFormat.QRCode, "qr_code", TEXT),
        (zxingcpp.BarcodeFormat.DataMatrix, "data_matrix", "0123456789"),
        (zxingcpp.BarcodeFormat.PDF417, "pdf417", "ZL202110123456.7"),
        (zxingcpp.BarcodeFormat.Aztec, "aztec", "41080219750615001X"),
        (zxingcpp.BarcodeFormat.Code128, "code_128", "2019001234"),
    ],
)
def test_a_code_is_read_with_its_place(sort: zxingcpp.BarcodeFormat, name: str, text: str) -> None:
    [mark] = find_codes(page_with(text, sort))
    assert (mark.format, mark.text) == (name, text)
    assert 290 <= mark.box.x0 < mark.box.x1 <= BLANK[1]
    assert 190 <= mark.box.y0 < mark.box.y1 <= BLANK[0]


def test_formats_without_a_check_digit_are_left_alone() -> None:
    assert find_codes(page_with("12345678", zxingcpp.BarcodeFormat.ITF)) == ()


def test_a_page_without_a_code_has_none() -> None:
    assert find_codes(np.full(BLANK, 255, np.uint8)) == ()


def test_a_long_text_is_cut() -> None:
    [mark] = find_codes(page_with("7" * 2500, zxingcpp.BarcodeFormat.QRCode, (0, 0)))
    assert mark.text == "7" * 2000
