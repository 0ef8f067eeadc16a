"""Bar codes on a page: read as text for people and checks; an address in one is never opened."""

from dataclasses import dataclass

import zxingcpp

from extractors.frames import Image, PixelBox
from extractors.pages.pixels import within
from schemas.facts import CodeFormat

_FORMATS: dict[zxingcpp.BarcodeFormat, CodeFormat] = {
    zxingcpp.BarcodeFormat.QRCode: "qr_code",
    zxingcpp.BarcodeFormat.MicroQRCode: "micro_qr_code",
    zxingcpp.BarcodeFormat.DataMatrix: "data_matrix",
    zxingcpp.BarcodeFormat.PDF417: "pdf417",
    zxingcpp.BarcodeFormat.Aztec: "aztec",
    zxingcpp.BarcodeFormat.Code128: "code_128",
}
"""Formats that check themselves. Those without a check digit are seen in every ruled table."""
_WANTED = zxingcpp.BarcodeFormats(list(_FORMATS))
_SIDE = 2400
"""Codes are sought on a picture whose long side is at most this: A4 at 200 dpi, as most scans."""

_MOST = 20
_LONGEST = 2000


@dataclass(frozen=True)
class CodeMark:
    """One code; ``box`` in pixels of the upright picture, ``text`` as it says."""

    box: PixelBox
    format: CodeFormat
    text: str


def find_codes(image: Image) -> tuple[CodeMark, ...]:
    """The codes on one page, from its top, the first 20; each text up to 2000 characters."""
    fitting, scale = within(image, _SIDE)
    found = zxingcpp.read_barcodes(fitting, formats=_WANTED)
    marks = [_mark(code, scale) for code in found if code.valid and code.text.strip()]
    return tuple(sorted(marks, key=lambda mark: (mark.box.y0, mark.box.x0))[:_MOST])


def _mark(code: zxingcpp.Barcode, scale: float) -> CodeMark:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    xs, ys = [corner.x for corner in corners], [corner.y for corner in corners]
    box = (min(xs), min(ys), max(xs) + 1, max(ys) + 1)
    return CodeMark(
        PixelBox(*(side / scale for side in box)), _FORMATS[code.format], code.text[:_LONGEST]
    )
