"""Whether a paper sums up the appraisals of several years, so that no single one is its own."""

import re
from collections.abc import Iterable

from extractors.kinds.appraisal_verdict import WORDS
from extractors.kinds.base import PaperText
from extractors.values.dates import parse_year

_D = r"[0-9〇○零一二三四五六七八九]"
_YEAR = rf"(?<!{_D}){_D}{{4}}(?!{_D})"
_BARE = rf"{_YEAR}年?度?"
_TO, _AND = r"[至到~—–\-]+", r"[、,和及与]"
_TITLES = (
    rf"\((?P<v>{_YEAR})年?度?\)",
    rf"[^:,。]{{0,24}}?(?P<v>{_YEAR})年?度?\)?[^:,。]{{0,20}}考[核评][^:,。]{{0,24}}",
    rf"[^:,。]{{0,24}}考[核评][^:,。]{{0,12}}\((?P<v>{_YEAR})年?度?\)[^:,。]{{0,6}}",
)
_LABEL = (
    r"(?:考[核评](?:年度|年份|时间|周期)|所属年度|(?<!近.)年[度份])"
    rf":?(?P<v>{_YEAR})(?!年?度?[、,]?{_D}{{4}})"
)
_PERIOD = rf"{_BARE}(?:{_TO}|{_AND}){_BARE}(?!学)[^:,。]{{0,20}}考[核评]"
_MANY = (
    rf"{_BARE}{_TO}{_BARE}(?!学)[^。;:]{{0,60}}考[核评][^。;:]{{0,16}}(?:以上|{WORDS})"
    rf"|(?:{_BARE}{_AND})+{_BARE}(?:[^。;0-9]{{0,30}}?)(?:{WORDS})"
    rf"|[两二三四五六3-6]个?年(?:度|来|间)?的?(?:年度)?考[核评][^。;]{{0,12}}[均都皆][^。;]{{0,6}}(?:{WORDS})"
)
"""Several years of which a sentence says one thing: 2021年至2025年考核均为合格."""

_TOLD = (
    rf"(?P<v>{_YEAR})年?度?的?(?:年度)?(?:考[核评])?(?:结果|等次|档次)?"
    rf"[均:为是]*(?:确定为|评为|定为)?(?:{WORDS})"
)


def of_several_years(paper: PaperText) -> bool:
    """Whether verdicts of several years are told, and neither title nor label names one of them."""
    texts = [block.text for sheet in paper.sheets for block in sheet.blocks]
    if any(re.search(_PERIOD, text) for text in _titles(texts)):
        return True
    titles = _years(m for t in texts for p in _TITLES if (m := re.fullmatch(p, t)))
    labels = _years(m for t in texts for m in re.finditer(_LABEL, t))
    alone = {year for t in texts if re.fullmatch(_BARE, t) and (year := parse_year(f"{t}年"))}
    if 1 in {len(titles), len(labels), len(alone)}:
        return False
    told = _years(re.finditer(_TOLD, paper.text))
    if told or re.search(_MANY, paper.text):
        return len(told) != 1 or re.search(_MANY, paper.text) is not None
    return len(alone) > 1


def _titles(texts: Iterable[str]) -> Iterable[str]:
    """Print that may be a title: short, and no sentence."""
    return (text for text in texts if len(text) < 44 and not re.search(r"[:,。;]", text))


def _years(matches: Iterable[re.Match[str]]) -> set[int | None]:
    return {parse_year(f"{match['v']}年") for match in matches}
