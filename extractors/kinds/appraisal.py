"""年度考核登记表: a ruled form of one or two pages."""

import re

from extractors.kinds import take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.choices import (
    choice_lists,
    is_listed,
    ticked_choice,
    with_chosen_gender,
)
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.labels import LabelBook
from extractors.kinds.take import HAN, Taken
from extractors.layout.pieces import Piece
from extractors.values.dates import find_dates, parse_year
from extractors.values.words import parse_verdict
from schemas.kinds import Kind

_SPECS = (
    Spec("name", take.name, (r"姓名", r"被考核人(?:姓名)?")),
    Spec("gender", take.gender, (r"性别",)),
    Spec("birth_date", take.date, (r"出生(?:年月日?|日期)",)),
    Spec(
        "unit",
        take.organisation(
            rf"^{ORGANISATION}|^[{HAN}()]{{4,30}}", forbidden=r"^\(?(?:意见|盖章|公章|职务)"
        ),
        (
            r"(?:所在|工作)?单位(?:名称)?(?:\(?(?:盖章|公章)\)?)?(?:及(?:职务|部门|岗位)(?:\(岗位\))?)?(?:\(?(?:盖章|公章)\)?)?",
            r"(?:填报|考核)单位(?:\(?盖?章\)?)?",
            r"单位(?:、|及|和)?(?:岗位|职务)",
        ),
    ),
)
_STOPS = (
    r"主管领导.{0,8}", r"单位(?:考核)?意见", r"考核(?:委员会|小组)?意见", r"本人意见",
    r"未确定等次.{0,10}",
    r"单位负责人.{0,6}意见", r"现任职务", r"从事(?:或分管)?工作", r"岗位", r"部门",
)  # fmt: skip
_OPINIONS = (
    r"(?:所在)?单位(?:负责人)?(?:考核)?意见", r"机关(?:负责人)?意见",
    r"考核(?:委员会|领导小组|小组)?(?:审核)?意见",
    r"单位(?:考核)?(?:结论|结果|等次)", r"考核结果", r"单位审[核定]意见",
)  # fmt: skip
_VERDICT_WORDS = r"优秀|基本合格|基本称职|不合格|不称职|不(?:确定|定)等次|合格|称职"
_CHOICES = rf"{_VERDICT_WORDS}|[木本]确定等次"
"""The same as they stand in a list: a word of it that was misread is still one of the list."""

_VERDICT_PROSE = (
    r"(?P<v>不(?:予)?(?:确定|定)等次)",
    rf"(?:确定|评定|评|考核|定|考评|结果|等次|档次)(?:该同志)?.{{0,12}}?(?:为|是|:|结果:?)[^。;]{{0,4}}?(?P<v>{_VERDICT_WORDS})",
    rf"(?P<v>{_VERDICT_WORDS})(?:等次|档次|等级)",
    rf"(?:考核)?(?:等次|档次|结果|结论)[:为]?(?P<v>{_VERDICT_WORDS})",
)


class Appraisal:
    """年度考核登记表."""

    kind = Kind.APPRAISAL
    cues = (
        Cue(r".{0,30}年度考核(?:登记|审批)?表.{0,8}", 7, title=True),
        Cue(r".{0,24}考核登记表.{0,8}", 6, title=True),
        Cue(
            r".{0,30}(?:年度?|工作人员|职工|工勤).{0,12}考[核评].{0,8}"
            r"(?:表|卡|鉴定书?|通知书|证明|情况|结果)(?:\(.{0,10}\))?",
            5,
            title=True,
        ),
        Cue(r"年度考核", 1.5),
        Cue(r"被考[核评]人|考[核评](?:结果|结论|档次|等级)", 1.5),
        Cue(r"确定.{0,24}考核.{0,8}(?:等次|档次|为)", 2),
        Cue(r"德.?能.?勤.?绩|自我(?:评价|鉴定|总结)|民主测评|群众评议", 2),
        Cue(r"优秀.{0,4}(?:合格|称职).{0,4}基本(?:合格|称职)", 1.5),
        Cue(r"个人总结|本年度.{0,6}总结|述职", 2),
        Cue(r"主管领导(?:评语|意见)|评语和考核等次建议|等次建议|考核等次", 2.5),
        Cue(r"(?:考核委员会|考核小组)", 1),
        Cue(r"未确定等次|不参加考核情况说明", 1.5),
        Cue(r"本人意见", 1),
        Cue(r"政治面貌|任现职时间", 0.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read an appraisal form."""
        fields = with_chosen_gender(paper, read_specs(paper, _SPECS, _STOPS))
        opinion = _opinion(paper)
        for name, found in (
            ("year", _year(paper)),
            ("verdict", _verdict(paper, opinion)),
            ("unit_opinion_date", _opinion_date(opinion) or _date_below(paper)),
        ):
            if found:
                fields[name] = found
        return KindReading(None, fields)


def _year(paper: PaperText) -> Taken | None:
    """The year in the title, in (2024年度) under it, else in the first 年度 of the print."""
    digits = r"[0-9O〇○零一二三四五六七八九]"
    no_month = rf"(?!{digits}{{1,2}}月|[十元]{digits}?月)"
    for pattern in (
        rf"(?P<v>{digits}{{4}}年度)",
        rf"考核(?:年度|年份):?(?P<v>{digits}{{4}})",
        rf"(?P<v>{digits}{{4}}年?){no_month}[)]?.{{0,16}}考核",
        rf"(?P<v>{digits}{{4}}年){no_month}",
    ):
        for piece in paper.search(pattern):
            year = parse_year(piece.text)
            if year:
                return Taken(year, piece)
    return None


def _opinion(paper: PaperText) -> list[Piece]:
    """What the unit's opinion says, and what stands beside it."""
    book = LabelBook((*_OPINIONS, *_STOPS))
    return [value for label in book.find(paper.sheets, _OPINIONS) for value in book.values(label)]


def _verdict(paper: PaperText, opinion: list[Piece]) -> Taken | None:
    """The unit's word decides, then a ticked choice, then what the leader proposes."""
    lists = choice_lists(paper, _CHOICES)
    for text in opinion:
        for pattern in (*_VERDICT_PROSE, rf"^(?P<v>{_VERDICT_WORDS})"):
            match = re.search(pattern, text.text)
            if match and not is_listed(text.cut(*match.span("v")), lists):
                return _worded(text.cut(*match.span("v")))
    chosen = ticked_choice(paper, _CHOICES, parse_verdict)
    if chosen:
        return chosen
    for pattern in _VERDICT_PROSE:
        free = (piece for piece in paper.search(pattern) if not is_listed(piece, lists))
        found = [piece for piece in free if not _listed(paper, piece)]
        if found:
            return _worded(found[-1])
    return None


def _worded(piece: Piece) -> Taken | None:
    value = parse_verdict(piece.text)
    return Taken(value, piece) if value else None


def _listed(paper: PaperText, piece: Piece) -> bool:
    """Whether the word stands in a list of choices (优秀、合格、基本合格)."""
    start = paper.flow.glyphs.index(piece.glyphs[0])
    around = paper.text[max(0, start - 6) : start + len(piece.text) + 6]
    return len(re.findall(r"优秀|合格|称职", around)) > 1


def _date_below(paper: PaperText) -> Taken | None:
    """The first date between the unit's opinion and the next label: the form leaves room for it."""
    book = LabelBook((*_OPINIONS, *_STOPS))
    for label in book.find(paper.sheets, _OPINIONS):
        blocks = label.sheet.blocks
        for block in blocks[blocks.index(label.block) + 1 :]:
            spots = book.spots(block)
            found = _opinion_date([block.piece.cut(0, spots[0][0] if spots else None)])
            if found:
                return found
            if spots:
                break
    return None


def _opinion_date(opinion: list[Piece]) -> Taken | None:
    for text in opinion:
        found = find_dates(text.text)
        if found:
            last = found[-1]
            return Taken(last.date.iso(), text.cut(last.start, last.end))
    return None
