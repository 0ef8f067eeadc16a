"""Of several labels for one field the paper is about the later state: 拟聘 before 现聘."""

import re
from collections.abc import Sequence

from extractors.kinds.label_marks import Label
from extractors.layout.sheet import same_row

_CHANGE = (
    r"(?:[改变调增转晋升套][革更整动资岗级换变改]?|(?:首次?|竞)?聘[任用]?|重组|核定|设岗"
    r"|(?:首次)?(?:岗位)?设置)"
)
BEFORE, AFTER = (rf"{_CHANGE}[\u4e00-\u9fff]{{0,4}}{end}" for end in "前后")
_LATEST = re.compile(rf"拟|新|{AFTER}|转入|晋升|现[考达]|取得|首次?聘|竞聘|申[请报]")
_PRESENT = re.compile(r"现")
_LEFT = re.compile(rf"原(?:来|有|先)?(?:所?从事|担任|任)?的?(?:工种|岗位|职务)|{BEFORE}|转出")
"""A post that somebody has left is no value, whatever else the paper says."""

_WHOSE = re.compile(r"^(?:该?(?:同志|职工|工人|员工|人员)|其|本人)的?")
"""Whose state it is, in a sentence: 该同志原工种为…."""

_FORMER = re.compile(rf"原|曾|{BEFORE}|转出")

_ROW_HEAD = re.compile(rf"(?:{_CHANGE}[前后]|[原现拟])[:,]?")
"""What heads a row of blanks: 变动前 等级 五级 薪级 14."""

_FIELD = re.compile(r"(?:工种|等级|职务|级别|时间|日期|单位|部门|薪级)$")
"""What the head of a row that names a field of its own ends with."""

_GONE, _DECIDED = 3, -2

_GRANTED = re.compile(r"(?:批准|核准|审定|核定)的?(?:聘[任用])?的?(?:岗位|工种|等级|级别)")
"""The label of a post that was granted, beside the one that was asked for."""

_FINAL = re.compile(r"(?:批准|核准|审定|审批)(?:后?定?级?|的?(?:等级|工种|岗位|工资|意见)?)$")
"""What was decided, beside which what was asked for (拟定级) is none of the paper's."""


def latest_first(labels: Sequence[Label]) -> list[Label]:
    """The labels of one field, those of the later state first, none of a post that was left.

    A cell at the head of a table's row speaks for its whole row: 增资后, 拟聘岗位.
    """
    own = {id(label.block) for label in labels}
    ranked = sorted(labels, key=lambda label: (_staleness(label, own), _of_row(label)))
    return [label for label in ranked if _staleness(label, own) < _GONE]


def _staleness(label: Label, own: set[int]) -> int:
    staleness = _of(label.block.text[label.start : label.end])
    if staleness:
        return staleness
    if not label.block.cell:
        before = label.block.text[: label.start]
        return _of(before) if _ROW_HEAD.fullmatch(before) else 0
    row = [b for b in label.sheet.blocks if b.cell and same_row(b.box, label.block.box)]
    head = min(row, key=lambda b: b.box.x0)
    return 0 if id(head) in own or _FIELD.search(head.text) else _of(head.text)


def _of_row(label: Label) -> int:
    """How stale a row is by the state of its first field: 改革前单位 | … | 岗位 | …."""
    if not label.block.cell:
        return 0
    row = [b for b in label.sheet.blocks if b.cell and same_row(b.box, label.block.box)]
    return _of(min(row, key=lambda b: b.box.x0).text)


def _of(words: str) -> int:
    ranks = ((_GRANTED, _DECIDED), (_LATEST, -1), (_LEFT, _GONE), (_FORMER, 2), (_PRESENT, 1))
    words = _WHOSE.sub("", words)
    return next((rank for pattern, rank in ranks if pattern.match(words)), 0)


def state(heading: str) -> int | None:
    """How stale what a heading names is, the latest least; None where it names no state."""
    return _DECIDED if _FINAL.match(heading) else _of(heading) or None
