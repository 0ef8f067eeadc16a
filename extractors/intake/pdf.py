"""PDF files by MuPDF: each page is rendered, and its own text kept where the picture shows it."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import pymupdf

from extractors.frames import Image, Stamped, UntrustedPage
from extractors.intake import refusals
from extractors.intake.document import Document
from extractors.intake.pdf_objects import refuse_oversized_objects
from extractors.intake.pdf_scale import PaintLog, Pictures, rendering_scale
from extractors.intake.sniff import MediaType
from extractors.intake.text_layer import TextLayer, read_text_layer
from schemas.limits import Limits

_MAX_POINTS = 14_400
"""Longest side of a page by ISO 32000-1, annex C (200 inches); phone pictures stay below."""

MAX_PICTURES_BESIDE_TEXT = 0.25
"""Above this share of pictures a page's text is not all in its text layer: it is read by sight."""

_LOSSES = (
    "premature end",
    "padding truncated image",
    "zlib error",
    "cannot decode",
    "cannot render image",
    "cannot load content stream",
    "cannot find xobject resource",
    "error during interpretation",
)
"""Words of MuPDF's warnings when a picture or content stream was not read whole."""

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


def open_pdf(data: bytes, limits: Limits) -> Document:
    """Open a PDF and hold its page count and its pictures' stated sizes against the limits.

    Raises:
        DocumentError: damaged, cut off, locked by a password, or beyond the limits.
    """
    with refusals.guarded():
        file = _opened(data)
        try:
            _check_whole(file, data, limits)
        except BaseException:
            file.close()
            raise
        return PdfDocument(file, limits)


def _opened(data: bytes) -> Any:
    """Open in MuPDF; a lock other than a password (a certificate, say) shows in its words."""
    try:
        return pymupdf.open(stream=data, filetype="pdf")
    except Exception as error:
        if "encryption" in str(error.__cause__):
            raise refusals.encrypted() from error
        raise


def _check_whole(file: Any, data: bytes, limits: Limits) -> None:
    if file.needs_pass:  # an empty user password has been tried by now
        raise refusals.encrypted()
    if file.page_count > limits.max_pages:
        raise refusals.too_many_pages(limits)
    if file.page_count < 1 or _is_cut_off(file, data):
        raise refusals.damaged()
    refuse_oversized_objects(file, limits)


def _is_cut_off(file: Any, data: bytes) -> bool:
    """Whether objects follow the last ``startxref``: a whole file, however damaged, ends with it.

    MuPDF repairs such a file silently into whatever objects are left.
    """
    return bool(file.is_repaired) and data.rfind(b"startxref") < data.rfind(b"obj")


@dataclass(frozen=True)
class ShownPage:
    """A page as MuPDF shows it. ``scale``: from points to pixels; ``log``: what it paints."""

    image: Image
    scale: Any
    log: PaintLog
    pictures: Pictures

    def taken(self, index: int, text: TextLayer, stamps: tuple[Stamped, ...] = ()) -> UntrustedPage:
        """Page ``index`` (from 0) with its own text, where that can be all of it."""
        return UntrustedPage(
            file_page=index + 1,
            image=self.image,
            dpi=self.scale.a * 72,
            text=text.lines if self.pictures.share < MAX_PICTURES_BESIDE_TEXT else None,
            born_digital=text.drawn and not self.pictures.mainly,
            stamps=stamps,
        )


def show_page(page: Any, index: int, limits: Limits) -> ShownPage:
    """Render page ``index`` (from 0) of an open file within the limits.

    Raises:
        DocumentError: it is too large, or a part of it cannot be shown.
    """
    log = page.get_bboxlog()
    pictures = Pictures.of(page, limits)
    scale = rendering_scale(page, pictures, log, limits)
    image = _render(page, scale)
    _check_complete(index)
    return ShownPage(image, scale, log, pictures)


class PdfDocument(Document):
    """An opened PDF. Scripts, links and attachments are never touched."""

    def __init__(self, file: Any, limits: Limits) -> None:
        super().__init__(MediaType.PDF, file.page_count)
        self._file = file
        self._limits = limits

    def _page(self, index: int) -> UntrustedPage:
        with refusals.guarded(index + 1):
            pymupdf.TOOLS.reset_mupdf_warnings()
            page = self._file.load_page(index)
            check_paper(page, index)
            _check_present(self._file, page)
            shown = show_page(page, index, self._limits)
            return shown.taken(index, read_text_layer(page, shown.image, shown.scale, shown.log))

    def close(self) -> None:
        """Close the file in MuPDF."""
        self._file.close()


def check_paper(page: Any, index: int) -> None:
    """Refuse page ``index`` (from 0) where it is empty or larger than paper can be."""
    if page.rect.is_empty or page.rect.is_infinite:
        raise refusals.damaged(index + 1)
    if max(page.rect.width, page.rect.height) > _MAX_POINTS:
        raise refusals.too_wide(index + 1)


def _check_present(file: Any, page: Any) -> None:
    """Refuse a page whose object or contents the file does not hold: MuPDF shows them blank."""
    missing = file.xref_object(page.xref) == "null"
    if missing or not all(file.xref_is_stream(xref) for xref in page.get_contents()):
        raise refusals.damaged(page.number + 1)


def _check_complete(index: int) -> None:
    """Refuse a page that MuPDF rendered with parts missing; it only warns of that.

    Its other warnings are about fonts, colours and repairs that lose nothing.
    """
    said = pymupdf.TOOLS.mupdf_warnings().lower()
    if any(word in said for word in _LOSSES):
        raise refusals.damaged(index + 1)


def _render(page: Any, scale: Any) -> Image:
    """The page with annotations and form fields as drawn, /Rotate applied, as BGR."""
    pixmap = page.get_pixmap(matrix=scale, colorspace=pymupdf.csRGB, alpha=False, annots=True)
    rows = np.frombuffer(pixmap.samples_mv, np.uint8).reshape(pixmap.height, pixmap.stride)
    rgb = rows[:, : pixmap.width * 3].reshape(pixmap.height, pixmap.width, 3)
    return cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR).astype(np.uint8, copy=False)
