"""The unit of a roster where no label of its own says it: above the table, or in its rows."""

import re

from extractors.kinds import take
from extractors.kinds.base import PaperText
from extractors.kinds.foot import ORGANISATION, foot_date, foot_organisation
from extractors.kinds.other_titles import announces
from extractors.kinds.take import Taken
from extractors.kinds.title_lines import title_lines
from extractors.layout.pieces import Piece

_HEADING = 4
"""Blocks at a page's top among which a title has a body above it."""

_TITLE = re.compile(r"名册|名单|花名册|汇总表|一览表")
_SENT = r"关于.{2,44}(?:报告|函|请示|情况)"
_UNIT_LABEL = re.compile(r"单位(?:名称|全称)?:?")


def unlabelled_unit(paper: PaperText, rows: list[dict[str, Taken]]) -> Taken | None:
    """The unit by its label's cell, by what all rows say, or by the paper's heading."""
    return _unit_in_head(paper) or _unit_of_rows(rows) or _heading(paper) or _sender(paper)


def _sender(paper: PaperText) -> Taken | None:
    """The body that signs a letter which sends its list itself, or a public notice of its list."""
    sent = any(paper.blocks(_SENT)) or any(map(announces, title_lines(paper.sheets)))
    return foot_organisation(paper, foot_date(paper)) if sent else None


def _unit_in_head(paper: PaperText) -> Taken | None:
    """The unit above the table, beside or behind its label: 单位 | 焦作市公路局."""
    for sheet in paper.sheets:
        for block in sheet.blocks:
            label = _UNIT_LABEL.match(block.text)
            rest = block.piece.cut(label.end()) if label else Piece(())
            beside = [b.piece for b in sheet.right_of(block)[:1]] if label and not rest else [rest]
            if beside and re.fullmatch(ORGANISATION, beside[0].text):
                return take.whole(beside[0])
    return None


def _unit_of_rows(rows: list[dict[str, Taken]]) -> Taken | None:
    """The unit that all rows name, where the head does not."""
    units = [row["unit"] for row in rows if "unit" in row]
    return units[0] if units and len({u.value for u in units}) == 1 else None


def _heading(paper: PaperText) -> Taken | None:
    """The body that heads the first page as a letter's sender does, above the title."""
    for block in paper.sheets[0].blocks[:_HEADING]:
        if _TITLE.search(block.text):
            break
        if not block.cell and re.fullmatch(ORGANISATION, block.text):
            return take.whole(block.piece)
    return None
