"""What the fourth generation draws with: values in words of their own, set in prose or on lines."""

from collections.abc import Mapping, Sequence

from yanzhen.samples.flow import MM, Piece
from yanzhen.samples.sheet import Look, Sheet

Words = Mapping[str, str]


def worded(sheet: Sheet, template: str, words: Words) -> list[Piece]:
    """The pieces of a template, the fields of ``words`` in those words."""
    return [
        piece._replace(text=words.get(piece.field or "", piece.text))
        for piece in sheet.pieces(template)
    ]


def told(sheet: Sheet, box: tuple[float, float, float], template: str, words: Words, look: Look,
         lead: float = 1.9, underline: bool = False) -> float:  # fmt: skip
    """A paragraph at (x, y) of a width, with fields in words of its own; returns the ``y`` below."""
    x, y, w = box
    for line in sheet.flow.wrap([Piece("　　"), *worded(sheet, template, words)], w, look):
        pen, below = x, y + look.size * MM * 0.66
        for piece in line:
            end = sheet.draw(pen, y, piece, look)
            if underline and piece.field is not None:
                sheet.line((pen - 0.8, below), (end + 0.8, below), 0.2, look.colour)
            pen = end
        y += look.size * MM * lead
    return y


def meant(sheet: Sheet, x: float, y: float, template: str, words: Words, look: Look,
          align: str = "l") -> float:  # fmt: skip
    """One line with fields in words of its own, about ``x`` as ``put`` does; returns its right end."""
    pieces = worded(sheet, template, words)
    total = sum(sheet.flow.width(piece, look) for piece in pieces)
    pen = x - {"l": 0.0, "c": total / 2, "r": total}[align]
    for piece in pieces:
        pen = sheet.draw(pen, y, piece, look)
    return pen


def pairs(sheet: Sheet, at: tuple[float, float], step: float, rows: Sequence[tuple[str, str]],
          look: Look, label: Look | None = None, reach: float = 30) -> float:  # fmt: skip
    """Labels at one edge and values at another, line by line; returns the ``y`` below."""
    x, y = at
    for name, template in rows:
        sheet.put(x, y, name, label or look)
        sheet.put(x + reach, y, template, look)
        y += step
    return y


def dotted(sheet: Sheet, x0: float, x1: float, y: float) -> None:
    """A row of dashes, as where a slip is torn off."""
    x = x0
    while x < x1:
        sheet.line((x, y), (min(x + 2.2, x1), y), 0.25)
        x += 3.7
