"""An appraisal's verdict: of all that a form says of it, what the highest voice says."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from extractors.kinds.appraisal_voices import NOBODY, NOT_HEARD, RANKS
from extractors.kinds.base import PaperText
from extractors.kinds.choices import choice_lists, is_listed, ticked_word
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.sections import Section, Sections
from extractors.kinds.take import Taken
from extractors.layout.pieces import Piece
from extractors.layout.sheet import Block
from extractors.values.dates import parse_year
from extractors.values.words import parse_verdict

WORDS = (
    r"优秀|基本合格|基本称职|不合格|不称职|(?:不|未|不予)(?:确定|定)(?:等次|档次|等级)|合格|称职"
)
_CHOICES = rf"{WORDS}|[木本]确定(?:等次|档次)"
"""The same as they stand in a list: a word of it that was misread is still one of the list."""

_PROPOSED = 2.5
"""A proposal ranks so much lower than a decision in the same section."""

_DECIDED = (
    rf"(?:确定|评定|核定|认定|审定|定|评|考核|考评|结果|结论|等次|档次|等级|同意)[^。;]{{0,16}}?(?:为|是|:|结果:?)[^。;]{{0,4}}?(?P<v>{WORDS})",
    rf"(?P<v>{WORDS})[”\"』]?(?:等次|档次|等级)",
    rf"(?:等次|档次|等级|结果|结论)[:为是(]?[“\"『]?(?P<v>{WORDS})",
    rf"考[核评][“\"『]?(?P<v>{WORDS})[”\"』]?(?=[,。;(]|$)",
    rf"(?:同意|定|评)(?:评|定)?[“\"『]?(?P<v>{WORDS})[”\"』]?(?=[,。;(0-9]|$)",
    r"(?P<v>(?:不|未|不予)(?:确定|定)(?:等次|档次|等级))(?!或|的|情况|原因|说明|和)",
)
_NO_VERDICT = re.compile(
    r"[0-9]分?(?:以[上下])?[为是:]?$|(?:不[得能宜应]|不再|未|没有|能否|是否|可以|方可|连续|以上|凡|申请)[^,]{0,8}$"
    r"|(?:上(?:一)?年|去年|往年|近[两二三四五几]年)[^,]{0,14}$"
)
_NO_VERDICT_BEHIND = re.compile(
    r"(?:等次|档次)?(?:以上(?!情况|内容|信息|事项|所述|材料|均|[为系]|证明)|以下|的?比例|人数|名额|票|率|的(?:人员|标准|条件)|\d{1,3}(?:票|人|名|%|次))"
)
_GOES_ON = re.compile(rf"[、,/或和及](?:{WORDS})")
_PROPOSAL = re.compile(r"(?:建议|拟|推荐|初步|初评|初定|提名|申报)[^,。;]{0,16}$")
_AGREED = re.compile(r"(?:同意|批准|按照?)[^,。;]{0,12}$")
_BEGINS = re.compile(
    rf"[:】]?[“\"『(]?(?P<v>{WORDS})(?=[”\"』)。,;签盖(]|等次|档次|等级|\d|[一二][九〇○零]|$)"
)
_AGREES = re.compile(r"同意|属实|通过|无异议|批准|审定|照此|认可")


_APART = 0.7
"""Of a character's height: a wider gap parts columns."""


class _Said(NamedTuple):
    rank: float
    taken: Taken


def verdict(paper: PaperText, sections: Sections, year: int | None) -> Taken | None:
    """What the unit decides, else the result that is ticked or printed, else an agreed proposal.

    Where the same voice says several things only the unit's last word counts.
    """
    said = [*_worded(paper, sections, year), *_ticked(paper, sections)]
    for rank in sorted({one.rank for one in said}, reverse=True):
        if rank < RANKS["group"] and not _agreed(sections):
            return None
        taken = [one.taken for one in said if one.rank == rank]
        if rank == RANKS["unit"] or len({t.value for t in taken}) == 1:
            return taken[-1]
    return None


def _agreed(sections: Sections) -> bool:
    """Whether the unit agrees with what others propose, or the paper has no room for its word."""
    voices = {section.voice for section in sections.found if not _labels(section)}
    return "unit" not in voices or any(_AGREES.search(p.text) for p in sections.said("unit"))


def _labels(section: Section) -> bool:
    """Whether a heading is the label of the unit's name beside it."""
    beside = section.sheet.right_of(section.block)[:1]
    return any(re.fullmatch(ORGANISATION, block.text) for block in beside)


def _worded(paper: PaperText, sections: Sections, year: int | None) -> Iterator[_Said]:
    """The verdicts that sentences and cells say; lists of choices say none."""
    lists = _choices(paper)
    text = paper.text
    for start, end in sorted(_spots(text) | set(_alone(paper, sections))):
        piece = paper.flow.cut(start, end)
        value = parse_verdict(piece.text)
        section = sections.at(start)
        before = _sentence(text, start, section)
        if start and _stands_off(paper.flow.cut(start - 1, start + 1)):
            before = before.rstrip("0123456789")
        heard = not section or section.voice not in NOT_HEARD
        halved = re.search(r"(?:基本|不)$", text[:start])
        if (
            value
            and heard
            and not halved
            and not is_listed(piece, lists)
            and _meant(before, text[end:], year)
        ):
            yield _Said(_rank(section, before), Taken(value, piece))


def _choices(paper: PaperText) -> list[list[Piece]]:
    """The lists of choices; 称职(合格) is one verdict in two words and no list."""
    lists = choice_lists(paper, _CHOICES)
    return [words for words in lists if len({parse_verdict(w.text) or w.text for w in words}) > 1]


def _stands_off(pair: Piece) -> bool:
    """Whether the second of two characters stands in another row or column than the first."""
    before, glyph = (g.box for g in pair.glyphs)
    return glyph.x0 < before.x0 or glyph.x0 - before.x1 > _APART * glyph.height


def _sentence(text: str, start: int, section: Section | None) -> str:
    """What the sentence of a verdict says before it, within its section."""
    begin = max(start - 40, section.begin + section.end if section else 0)
    return re.split(r"[。;]", text[begin:start] if begin < start else "")[-1]


def _meant(before: str, behind: str, year: int | None) -> bool:
    """Whether a verdict is this year's: no rule, no condition, no list, no other year's."""
    years = re.findall(r"([0-9〇○零一二三四五六七八九]{4})年(?:度|考核)|[本今当]年", before)
    other = bool(years) and year and years[-1] and parse_year(f"{years[-1]}年") != year
    listed = re.search(rf"(?:{WORDS})[、,/或和及]$", before) or _GOES_ON.match(behind)
    return not (other or listed or _NO_VERDICT.search(before) or _NO_VERDICT_BEHIND.match(behind))


def _spots(text: str) -> set[tuple[int, int]]:
    """Where a verdict is decided in words."""
    return {m.span("v") for pattern in _DECIDED for m in re.finditer(pattern, text)}


def _alone(paper: PaperText, sections: Sections) -> Iterator[tuple[int, int]]:
    """Verdicts that begin a row, or stand right behind a heading."""
    offset = 0
    for sheet in paper.sheets:
        for block in sheet.blocks:
            starts = {s.end for s in sections.found if s.block is block}
            for row_start in (*_row_starts(block), *starts):
                row = block.text[: block.row_end(row_start)]
                match = _BEGINS.match(row, row_start)
                if match:
                    yield offset + match.start("v"), offset + match.end("v")
            offset += len(block.text)


def _row_starts(block: Block) -> Iterator[int]:
    return accumulate((len(row.glyphs) for row in block.rows[:-1]), initial=0)


def _rank(section: Section | None, before: str) -> float:
    rank = RANKS.get(section.voice, NOBODY) if section else NOBODY
    proposal = _PROPOSAL.search(before)
    decides = proposal and _AGREED.search(before[: proposal.start()])
    return rank - _PROPOSED if proposal and not decides else rank


def _ticked(paper: PaperText, sections: Sections) -> Iterator[_Said]:
    """The ticked words of all lists of choices."""
    for choices in _choices(paper):
        taken = ticked_word(paper, choices, parse_verdict)
        section = sections.at(paper.flow.glyphs.index(choices[0].glyphs[0])) if taken else None
        if taken and (section is None or section.voice not in NOT_HEARD):
            yield _Said(RANKS.get(section.voice if section else "result", NOBODY), taken)
