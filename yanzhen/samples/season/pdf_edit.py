"""A born-digital PDF changed after it was made, as PDF editors do: a revision appended to it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pymupdf

from yanzhen.samples import fonts
from yanzhen.samples.ops import Text

_POINT = 72 / 25.4


def edit_pdf(data: bytes, mark: Text, text: str) -> bytes:
    """The PDF whose first page shows ``text`` in place of ``mark``; its first revision stays."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "edited.pdf"
        file.write_bytes(data)
        with pymupdf.open(file) as document:
            page = document[0]
            _erase(page, mark)
            _write(page, mark, text)
            document.subset_fonts()
            document.save(file, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP,
                          deflate=True, no_new_id=True)  # fmt: skip
        return file.read_bytes()


def _erase(page: pymupdf.Page, mark: Text) -> None:
    """Take the old characters out, the lines and pictures around them left alone."""
    em = mark.points * fonts.MM_PER_POINT
    wide = fonts.width(mark.text, mark.face, mark.points)
    box = pymupdf.Rect(mark.x, mark.y - 0.7 * em, mark.x + wide, mark.y) * _POINT
    page.add_redact_annot(box, fill=False)
    page.apply_redactions(
        images=pymupdf.PDF_REDACT_IMAGE_NONE, graphics=pymupdf.PDF_REDACT_LINE_ART_NONE
    )


def _write(page: pymupdf.Page, mark: Text, text: str) -> None:
    writer = pymupdf.TextWriter(page.rect, color=tuple(c / 255 for c in mark.colour))
    pen = pymupdf.Point(mark.x * _POINT, mark.y * _POINT)
    for face, piece in fonts.runs(text, mark.face):
        _, pen = writer.append(pen, piece, font=fonts.pdf_font(face), fontsize=mark.points)
    writer.write_text(page)
