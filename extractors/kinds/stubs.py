"""Stubs and receipts that hang on a notice: 存根, 回执, above or below the line to cut along."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.kinds.base import PaperText
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block, Sheet

_STUB = re.compile(r"[^,。:;]{0,24}(?:存根|回执)联?\)?")
_NOTICE = re.compile(r"[^,。:;]{0,24}(?:通知|告知|反馈)[书单](?:\([^()]{0,12}\))?")
_CUT = re.compile(r"[-—―_.·…┄┈]{6,}.{0,16}|.{0,24}(?:裁剪|剪下|裁开|骑缝).{0,24}")


def without_stubs(paper: PaperText) -> PaperText:
    """The notice alone: what is printed under the heading of a stub or a receipt is left out."""
    return PaperText(tuple(_noticed(sheet) for sheet in paper.sheets))


def is_stub(sheet: Sheet) -> bool:
    """Whether a sheet's own heading calls it a stub or a receipt."""
    return any(_STUB.fullmatch(block.text) for block in sheet.blocks)


def on_stub(paper: PaperText, piece: Piece) -> bool:
    """Whether print stands on a stub or a receipt."""
    own = {id(g) for s in without_stubs(paper).sheets for b in s.blocks for g in b.piece.glyphs}
    return id(piece.glyphs[0]) not in own


def _noticed(sheet: Sheet) -> Sheet:
    return replace(sheet, blocks=tuple(_own(sheet)))


def _own(sheet: Sheet) -> Iterator[Block]:
    own = True
    for block in sheet.blocks:
        if _STUB.fullmatch(block.text):
            own = False
        elif _NOTICE.fullmatch(block.text) or _CUT.fullmatch(block.text):
            own = True
        if own:
            yield block
