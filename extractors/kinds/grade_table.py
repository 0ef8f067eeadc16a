"""A certificate that tables the grades passed, one a row or a column: the latest one counts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.kinds import take
from extractors.kinds.base import PaperText
from extractors.kinds.take import Take, Taken
from extractors.layout.sheet import Block, Sheet, same_column, same_row

_LEAST = 2
"""Grades in a row or column that make it a table of states rather than a value."""

_LONGEST = 12
"""Characters of a cell that holds a grade and nothing else."""

_BODY = r"(?:发证|颁证|颁发|签发|核发|批准|审批|考核|鉴定|认定|评审)(?:机关|机构|单位|部门)"
_DAY = r"(?:发证|颁证|颁发|签发|批准|审批|取得|评定|鉴定|考核|晋升|认定)(?:日期|时间|年月日?)"
_HEADS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?:{words})(?:\(.{{1,6}}\))?:?")
    for name, words in (
        ("grade", r"(?:技术|技能|岗位|考核|评定|取得|达到|晋升|职业)?(?:等级|级别)"),
        ("occupation", r"(?:岗位|考核|鉴定|申报)?工种(?:名称)?|职业(?:名称|\(工种\))?"),
        ("issue_date", _DAY),
        ("issuer", _BODY),
        ("certificate_number", r"证书?(?:编号|号码?)"),
    )
}


@dataclass(frozen=True)
class _Axis:
    """Whether states follow each other downwards, else to the right."""

    sheet: Sheet
    down: bool

    def behind(self, head: Block) -> list[Block]:
        """What a heading announces, nearest first."""
        return self.sheet.below(head) if self.down else self.sheet.right_of(head)

    def level(self, one: Block, other: Block) -> bool:
        """Whether two blocks belong to one state, or are headings of one table."""
        level = same_row if self.down else same_column
        return level(one.box, other.box)


def latest_grade(paper: PaperText, takes: Mapping[str, Take]) -> dict[str, Taken]:
    """The fields of the latest state; nothing where no table shows several."""
    for sheet in paper.sheets:
        for axis in (_Axis(sheet, down=True), _Axis(sheet, down=False)):
            for head in _heads(sheet, "grade"):
                states = list(_states(axis, head, takes))
                if len(states) >= _LEAST:
                    return _latest(states)
    return {}


def _states(axis: _Axis, head: Block, takes: Mapping[str, Take]) -> Iterator[dict[str, Taken]]:
    others = {
        name: block
        for name in takes
        for block in _heads(axis.sheet, name)
        if block is not head and axis.level(block, head)
    }
    for cell in axis.behind(head):
        grade = take.grade(cell.piece) if len(cell.text) <= _LONGEST else None
        if grade:
            beside = {name: _cell(axis, other, cell) for name, other in others.items()}
            read = ((name, takes[name](cell.piece)) for name, cell in beside.items() if cell)
            found = {name: taken for name, taken in read if taken}
            yield {n: replace(t, announced=True) for n, t in ({"grade": grade} | found).items()}


def _cell(axis: _Axis, head: Block, state: Block) -> Block | None:
    """What stands under a heading in the row of a state."""
    return next((b for b in axis.behind(head) if axis.level(b, state)), None)


def _heads(sheet: Sheet, name: str) -> list[Block]:
    return [block for block in sheet.blocks if _HEADS[name].fullmatch(block.text)]


def _latest(states: list[dict[str, Taken]]) -> dict[str, Taken]:
    """By the date; where not all have one, the last."""
    if all("issue_date" in state for state in states):
        return max(states, key=lambda state: str(state["issue_date"].value))
    return states[-1]
