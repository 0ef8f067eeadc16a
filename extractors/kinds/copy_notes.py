"""Notes that whoever took or checked a copy put on it: what they date is not the paper."""

import re

from extractors.kinds.base import PaperText
from extractors.layout.pieces import Piece

_NOTE = re.compile(
    r"[与同和](?:其|该)?原件|原件(?:相符|一致|核对|已[审验核]|由|退还)"
    r"|复[印制]件?.{0,8}(?:一致|相符|无误|有效|属实)|仅[供限].{2,24}(?:使用|之用)|再次复印无效"
)
"""此件与原件一致, 复印件核对无误, 仅供办理退休使用."""

_ABOVE, _BELOW = 1.5, 6.0
"""Of a note's height: how far above and below it stands who wrote it and when."""

_ASIDE = 25.0
"""Of its height: how far to a side."""


def on_copy_note(paper: PaperText, piece: Piece) -> bool:
    """Whether a run belongs to a note about the copy."""
    rows = (row for sheet in paper.sheets for block in sheet.blocks for row in block.rows)
    notes = (row for row in rows if row.page == piece.page and _NOTE.search(row.text))
    return any(_near(note, piece) for note in notes)


def _near(note: Piece, piece: Piece) -> bool:
    size, box = note.box.height, piece.box
    level = -_ABOVE * size < box.y0 - note.box.y0 < _BELOW * size
    return level and note.box.x0 - _ASIDE * size < box.centre[0] < note.box.x1 + _ASIDE * size
