"""Forms of a change print what was beside what is: the column of what was is left out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.kinds.base import PaperText
from extractors.layout.sheet import Block, Sheet, same_row

_FORMER = re.compile(r"(?:原|变更前|变动前|调整前)[^:]{0,8}")
_PRESENT = re.compile(r"(?:现|新|拟|变更后|变动后|调整后)[^:]{0,8}")


def without_former(paper: PaperText) -> PaperText:
    """The paper without what stands under 原… where 现… heads a column beside it."""
    return PaperText(tuple(_present(sheet) for sheet in paper.sheets))


def _present(sheet: Sheet) -> Sheet:
    heads = list(_heads(sheet))
    kept = tuple(b for b in sheet.blocks if not any(_under(b, *pair) for pair in heads))
    return replace(sheet, blocks=kept) if heads else sheet


def _heads(sheet: Sheet) -> Iterator[tuple[Block, Block]]:
    """Headings of the two states side by side, with nothing else on their row behind them."""
    for former in (b for b in sheet.blocks if _FORMER.fullmatch(b.text)):
        beside = [b for b in sheet.blocks if same_row(b.box, former.box) and b is not former]
        behind = [b for b in beside if b.box.x0 > former.box.x1]
        if len(behind) == 1 and _PRESENT.fullmatch(behind[0].text):
            yield former, behind[0]


def _under(block: Block, former: Block, present: Block) -> bool:
    """Whether a block stands in the former state's column."""
    middle = former.box.centre[0]
    half = (present.box.centre[0] - middle) / 2
    return block.box.y0 >= former.box.y0 and abs(block.box.centre[0] - middle) < half
