"""An appraisal's verdict: of all that a form says of it, what the highest voice says."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.kinds.base import PaperText
from extractors.kinds.choices import choice_lists, is_listed, ticked_word
from extractors.kinds.sections import Sections
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.words import parse_verdict

WORDS = r"优秀|基本合格|基本称职|不合格|不称职|(?:不|未|不予)(?:确定|定)(?:等次|档次|等级)|合格|称职"
_CHOICES = rf"{WORDS}|[木本]确定(?:等次|档次)"
"""The same as they stand in a list: a word of it that was misread is still one of the list."""

_VOICES = (
    ("former", r"上(?:一)?年|去年|往年|前[一二三]?年|近[两二三四五几]年|历年"),
    ("unit", r"部门\(单位\)|单位\(部门\)"),
    ("superior", r"上级|主管(?:部门|单位|机关|局)|人社|人力资源|人事(?:部门|局|科|处)|组织(?:人事)?部门?|审批机关|备案"),
    ("unit", r"^(?:所在|本|用人)?(?:单位|机关)(?:主要|行政|党政)?(?:负责人|领导人?)|主要(?:负责人|领导)|法定代表人|领导班子|班子|党[委组支总]"),
    ("group", r"考[核评].{0,6}(?:委员会|小组|组)|^(?:小组|组长)|委员会|评定小组|领导小组"),
    ("self", r"本人|个人|自我|自评|述职|总结|小结|被考[核评]人|职工签|履行"),
    ("others", r"民主|群众|测评|评议|互评|投票|得票"),
    ("leader", r"领导|考[核评]人|评价人|分管|直接|科室|部门|处室|班组|车间|股室|[科处股站队]长|^科|建议|拟[定评]|初[评定]|推荐"),
    ("other", r"日期|时间|年月|出生|年度$|情况$|备注|说明|复核|送达|填[表报写]人|经办"),
    ("stamp", r"\(?(?:盖|公|印|签)?章\)?$"),
    ("unit", r"单位|机关|学校|医院|[局院校]|公司|审[核定批]意见|考核意见|考核组织|组织意见|行政|负责人"),
    ("result", r"等次|档次|等级|结果|结论|评定|鉴定|考核"),
)  # fmt: skip
"""In whose name headings speak, in the order in which they are tried."""

_RANKS = {"unit": 6.0, "superior": 5.0, "result": 4.5, "stamp": 4.0, "group": 3.0, "leader": 2.0,
          "self": 1.0}  # fmt: skip
_NOBODY = 4.0
"""The rank of what stands under no heading, as in a letter."""

_PROPOSED = 2.5
"""A proposal ranks so much lower than a decision in the same section."""

_DECIDED = (
    rf"(?:确定|评定|核定|认定|审定|定|评|考核|考评|结果|结论|等次|档次|等级|同意)[^。;]{{0,16}}?(?:为|是|:|结果:?)[^。;]{{0,4}}?(?P<v>{WORDS})",
    rf"(?P<v>{WORDS})[”\"』]?(?:等次|档次|等级)",
    rf"(?:等次|档次|等级|结果|结论)[:为是]?[“\"『]?(?P<v>{WORDS})",
    rf"(?:同意|定|评)(?:评|定)?[“\"『]?(?P<v>{WORDS})[”\"』]?(?=[,。;(]|$)",
    r"(?P<v>(?:不|未|不予)(?:确定|定)(?:等次|档次|等级))",
)
_NO_VERDICT = re.compile(
    r"(?:不[得能宜应]|不再|未|没有|能否|是否|可以|方可|连续|以上|凡|申请).{0,8}$"
    r"|(?:上(?:一)?年|去年|往年|近[两二三四五几]年).{0,14}$"
)
_NO_VERDICT_BEHIND = re.compile(r"(?:等次|档次)?(?:以上|以下|的?比例|人数|名额|票|率|的(?:人员|标准|条件)|\d)")
_PROPOSAL = re.compile(r"(?:建议|拟|推荐|初步|初评|初定|提名|申报)[^,。;]{0,16}$")
_AGREED = re.compile(r"(?:同意|批准|按照?)[^,。;]{0,12}$")
_AGREES = re.compile(r"同意|属实|通过|无异议|批准|审定|照此|认可")


class _Said(NamedTuple):
    rank: float
    taken: Taken


def voice(heading: str) -> str | None:
    """In whose name a heading of an appraisal speaks."""
    return next((name for name, words in _VOICES if re.search(words, heading)), None)


def verdict(paper: PaperText, sections: Sections, year: int | None) -> Taken | None:
    """What the unit decides, else the result that is ticked or printed, else an agreed proposal."""
    said = [*_worded(paper, sections, year), *_ticked(paper, sections)]
    if not said:
        return None
    best = max(one.rank for one in said)
    if best < _RANKS["group"] and not _agreed(sections):
        return None
    return [one.taken for one in said if one.rank == best][-1]


def _agreed(sections: Sections) -> bool:
    """Whether the unit agrees with what others propose, or the paper has no room for its word."""
    voices = {section.voice for section in sections.found}
    return "unit" not in voices or any(_AGREES.search(p.text) for p in sections.said("unit"))


def _worded(paper: PaperText, sections: Sections, year: int | None) -> Iterator[_Said]:
    """The verdicts that sentences and cells say; lists of choices say none."""
    lists = choice_lists(paper, _CHOICES)
    text = paper.text
    for start, end in sorted(_spots(text) | set(_alone(paper))):
        piece = paper.flow.cut(start, end)
        value = parse_verdict(piece.text)
        section = sections.at(start)
        spoken = section.voice if section else None
        before = re.split(r"[。;]", text[max(0, start - 40) : start])[-1]
        if not value or is_listed(piece, lists) or _enumerated(text, start, end):
            continue
        if _NO_VERDICT.search(before) or _NO_VERDICT_BEHIND.match(text[end:]):
            continue
        if spoken == "former" or spoken == "others" or _of_other_year(before, year):
            continue
        yield _Said(_rank(spoken, before), Taken(value, piece))


def _spots(text: str) -> set[tuple[int, int]]:
    """Where a verdict is decided in words."""
    return {m.span("v") for pattern in _DECIDED for m in re.finditer(pattern, text)}


def _alone(paper: PaperText) -> Iterator[tuple[int, int]]:
    """Verdicts that stand alone in a row or a cell, or begin one."""
    offset = 0
    for sheet in paper.sheets:
        for block in sheet.blocks:
            for row in block.rows:
                match = re.match(rf"[“\"『(]?(?P<v>{WORDS})(?=[”\"』)。,;]|等次|档次|$)", row.text)
                if match:
                    yield offset + match.start("v"), offset + match.end("v")
                offset += len(row.glyphs)


def _enumerated(text: str, start: int, end: int) -> bool:
    """Whether the word stands in an enumeration (优秀、合格、基本合格)."""
    around = text[max(0, start - 6) : end + 6]
    return len(re.findall(r"优秀|合格|称职", around)) > 1


def _of_other_year(before: str, year: int | None) -> bool:
    """Whether the sentence speaks of a year that is not the paper's."""
    years = re.findall(r"((?:19|20)\d\d)年(?:度|考核)", before)
    return bool(years) and year is not None and str(year) not in years


def _rank(spoken: str | None, before: str) -> float:
    rank = _RANKS.get(spoken or "", _NOBODY)
    proposal = _PROPOSAL.search(before)
    decides = proposal and _AGREED.search(before[: proposal.start()])
    return rank - _PROPOSED if proposal and not decides else rank


def _ticked(paper: PaperText, sections: Sections) -> Iterator[_Said]:
    """The ticked words of all lists of choices."""
    for choices in choice_lists(paper, _CHOICES):
        taken = ticked_word(paper, choices, parse_verdict)
        section = sections.at(paper.flow.glyphs.index(choices[0].glyphs[0])) if taken else None
        if taken and (section is None or section.voice not in {"former", "others"}):
            yield _Said(_RANKS.get(section.voice if section else "result", _NOBODY), taken)
