"""The year that an appraisal is about, and the day on which the unit decided."""

import re
from collections.abc import Iterator

from extractors.kinds.base import PaperText
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.sections import Sections
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.values.dates import FoundDate, PartialDate, find_dates, parse_year

_D = r"[0-9O〇○零一二三四五六七八九]"
_NO_MONTH = rf"(?!年?度?[、,]?{_D}{{4}}|年?\)?{_D}{{1,2}}月|年?\)?[十元]{_D}?月|年?[.\-/]|{_D})"
_Y = rf"(?<!{_D})(?P<v>{_D}{{4}}){_NO_MONTH}"
_PERIOD = (
    rf"(?<!{_D})(?P<v>{_D}{{4}})(?:年|[.\-/])0?[1一元]月?(?:[.\-/]?0?[1一]日?)?(?:起)?[至到~—\-]+"
    rf"(?:同年|当年|(?P=v)(?:年|[.\-/]))?(?:12|十二)(?:月|[.\-/]31|$|[^0-9])"
)
_TITLES = (
    rf"\({_Y}年?度?\)",
    rf"{_Y}年度?",
    rf"[^:,。]{{0,24}}?{_Y}年?度?\)?[^:,。]{{0,20}}考[核评][^:,。]{{0,24}}",
    rf"[^:,。]{{0,24}}考[核评][^:,。]{{0,12}}\({_Y}年?度?\)[^:,。]{{0,6}}",
)
"""Print of a block of its own: the title, or the year under it."""

_IN_PRINT = (
    rf"(?:考[核评](?:年度|年份|时间|期间|时段|周期)|所属年度|(?<=年度)年份|年份|年度)(?:\(?[A-Za-z.]+\)?)?:?{_Y}年?",
    _PERIOD,
    rf"{_Y}年?度(?:的)?(?:工作)?考[核评]",
    rf"{_Y}年度",
    rf"{_Y}年?[)]?.{{0,16}}考[核评]",
    rf"{_Y}年",
)
_FORMER = re.compile(r"(?:上(?:一)?年|去年|往年|近[两二三四五几]年|历年).{0,16}$")
_SHORT = re.compile(
    r"(?<![0-9.])['‘’]?(?P<y>[0-9]{2})(?:年|[.\-/])(?P<m>[0-9]{1,2})(?:月|[.\-/])(?P<d>[0-9]{1,2})(?![0-9.])"
)
_PROOF = re.compile(
    r"^(?:[^,。:;]{0,12}考核)?(?:情况)?证明(?!书)|兹证明|特此(?:证明|说明)|证明如下"
    r"|(?:档案|原件).{0,6}一致|情况(?:的)?说明|的(?:证明|说明)"
)
_TOLD = (
    r"(?:落款|意见|审[核定批]|评定|确定|考核)(?:的)?(?:日期|时间)[为是:]?(?P<v>.{6,12})",
    r"于(?P<v>[0-9〇○零一二三四五六七八九十]{4}[年.\-/].{3,8}?)(?:签署|签字|盖章|审[核定批]|研究|评定|确定)",
)
"""How a proof tells the day on which the unit decided."""

_LONGEST_TITLE = 44
_ALONE = re.compile(rf"(?:(?:日期|时间):?)?(?:{ORGANISATION})?(?:\((?:盖章|公章|章|印)\))?")
_RANGE_BEFORE, _RANGE_BEHIND = re.compile(r"[至到~—]$"), re.compile(r"[日号]?(?:至|到|[~—]|起)")


def appraised_year(paper: PaperText, sections: Sections) -> Taken | None:
    """The year of the title or under it, else behind a label, of the period, of the sentence."""
    return next((taken for p in _years(paper, sections) if (taken := _year(p))), None)


def _years(paper: PaperText, sections: Sections) -> Iterator[Piece]:
    for pattern in _TITLES:
        for sheet in paper.sheets:
            for block in sheet.blocks:
                match = (
                    re.fullmatch(pattern, block.text) if len(block.text) < _LONGEST_TITLE else None
                )
                if match and not _FORMER.search(block.text[: match.start("v")]):
                    yield block.piece.cut(*match.span("v"))
    for pattern in _IN_PRINT:
        for start, end in _matched(pattern, paper):
            section = sections.at(start)
            former = _FORMER.search(paper.text[max(0, start - 20) : start])
            if not former and not (section and section.voice in {"former", "aside"}):
                yield paper.flow.cut(start, end)


def _matched(pattern: str, paper: PaperText) -> Iterator[tuple[int, int]]:
    """Where a pattern stands within a row or a cell, then where across them."""
    offset = 0
    for block in (block for sheet in paper.sheets for block in sheet.blocks):
        for match in re.finditer(pattern, block.text):
            yield offset + match.start("v"), offset + match.end("v")
        offset += len(block.text)
    yield from (match.span("v") for match in re.finditer(pattern, paper.text))


def year_alone(piece: Piece) -> Taken | None:
    """A year that is all of a run, as in a column of its own."""
    return _year(piece) if re.fullmatch(rf"{_D}{{4}}年?度?", piece.text) else None


def _year(piece: Piece) -> Taken | None:
    year = parse_year(piece.text)
    return Taken(year, piece) if year else None


def unit_date(paper: PaperText, sections: Sections, year: int | None = None) -> Taken | None:
    """The last date of the unit's section, or of who decides in its place.

    Else the one beside its stamp, else at the foot of a letter.
    """
    voices = {section.voice for section in sections.found}
    for voice in ("unit", "stamp") if "unit" in voices else ("stamp", "group", "result"):
        said = list(sections.said(voice))
        dated = [t for piece in said if (t := _last(piece))]
        dated = dated or [t for piece in said if year and (t := _short(piece, year))]
        if dated:
            return dated[-1]
    return _at_foot(paper, sections)


def is_proof(paper: PaperText, sections: Sections) -> bool:
    """Whether a paper tells of an appraisal afterwards, maybe with the day of its decision."""
    spoken = any(s.voice in {"unit", "group", "leader"} for s in sections.found)
    return not spoken and _PROOF.search(paper.text) is not None


def told_date(paper: PaperText) -> Taken | None:
    """The date that a proof says the unit's opinion has."""
    for piece in paper.search(*_TOLD):
        days = find_dates(piece.text)
        if days:
            return _taken(piece, days[0])
    return None


def _last(piece: Piece) -> Taken | None:
    """The last date of a run that is no end of a period."""
    days = [d for d in find_dates(piece.text) if not _in_range(piece.text, d)]
    return _taken(piece, days[-1]) if days else None


def _short(piece: Piece, year: int) -> Taken | None:
    """The last date whose year is told by two figures: of the appraised year or the next one."""
    for match in reversed(list(_SHORT.finditer(piece.text))):
        near = [y for y in (year, year + 1) if y % 100 == int(match["y"])]
        day = near and PartialDate(near[0], int(match["m"]), int(match["d"]))
        if day and day.is_possible:
            return Taken(day.iso(), piece.cut(*match.span()))
    return None


def _in_range(text: str, day: FoundDate) -> bool:
    before, behind = text[: day.start], text[day.end :]
    return bool(_RANGE_BEFORE.search(before) or _RANGE_BEHIND.match(behind))


def _taken(piece: Piece, day: FoundDate) -> Taken:
    return Taken(day.date.iso(), piece.cut(day.start, day.end))


def _at_foot(paper: PaperText, sections: Sections) -> Taken | None:
    """The last date in a row of its own that belongs to no section: a notice's, a letter's."""
    if any(s.voice in {"unit", "group", "leader"} for s in sections.found):
        return None
    offset, found = 0, None
    for sheet in paper.sheets:
        for block in sheet.blocks:
            days = find_dates(block.text)
            if len(days) == 1 and _ALONE.fullmatch(block.text.replace(days[0].text, "")):
                section = sections.at(offset)
                found = found if section else _taken(block.piece, days[0])
            offset += len(block.text)
    return found
