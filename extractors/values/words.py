"""Words of a closed set: gender, grade, verdict, education. Ambiguous text gives None."""

import re

from extractors.values.numerals import number
from extractors.values.text import squeeze

_GENDERS = {"男": "male", "女": "female", "male": "male", "female": "female"}

_GRADE_WORDS = (
    (re.compile(r"高级技师(?!学院)"), 1),
    (re.compile(r"技师(?!学院)"), 2),
    (re.compile(r"高级(?!技工学校|中学)"), 3),
    (re.compile(r"中级"), 4),
    (re.compile(r"初级(?!中学)"), 5),
)
_NO_GRADE = re.compile(r"特级技师|首席技师|助理技师|预备技师|学徒|普通工|普工")
_GRADE_LEVEL = re.compile(
    r"(?<![一二三四五六七八九十0-9])([一二三四五壹贰叁肆伍1-5]|I{1,3}|IV|V)级"
)
_SPECK = re.compile(r"(?<=[一二三四五1-5])[.·,'、](?=级)")
_GRADE_ALONE = re.compile(r"[一二三四五壹贰叁肆伍1-5]|I{1,3}|IV|V")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}

_VERDICTS = {
    "excellent": "优秀",
    "undetermined": "(?:不|未|不予)(?:确定|定)(?:等次|档次|等级)",
    "unqualified": "不合格|不称职",
    "basically_qualified": "基本合格|基本称职",
    "qualified": "合格|称职",
}
_VERDICT = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _VERDICTS.items()))

_EDUCATION = {
    "graduate": "研究生|硕士|博士",
    "bachelor": "专科?升本科?|专科起点(?:升)?本科|专起本|本科|学士",
    "technical_school": "技工(?:学校|院校)|技师学院|技校|中技|技工|预备技师",
    "secondary_vocational": (
        "中等专业|中等职业|中等师范|中师|师范学校|中专|中职|职业高中|职业高级中学|职高|职业中专|职业中学"
    ),
    "junior_college": "大学专科|高等专科|大学普通班|大专|专科|高职",
    "senior_high": "普通高中|高级中学|高中",
    "junior_high": "初级中学|初中|九年(?:制)?义务教育",
}
_LEVEL = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _EDUCATION.items()))
_ENTRY_LEVEL = re.compile("(?:高中|中专|中职|技校)(?:及以上)?起点升?")
"""Where studies started from: 高中起点本科 is a bachelor's."""

EDUCATION_LEVELS = tuple(name for name in _EDUCATION if name != "graduate")
VERDICTS = tuple(_VERDICTS)


def parse_gender(text: str) -> str | None:
    """``male`` or ``female``; None where the text names neither or both."""
    compact = squeeze(text).lower()
    if compact in _GENDERS:
        return _GENDERS[compact]
    found = {_GENDERS[char] for char in compact if char in "男女"}
    return found.pop() if len(found) == 1 else None


def parse_grade(text: str) -> int | None:
    """A grade, 5 (五级, 初级工) to 1 (一级, 高级技师); 三级/高级工 is 3, 技术工一级 is 1.

    None where the level and the word contradict each other, and for titles outside the five.
    """
    compact = _SPECK.sub("", squeeze(text)).upper()
    if _NO_GRADE.search(compact):
        return None
    if _GRADE_ALONE.fullmatch(compact):
        return _level(compact)
    found = {_level(match[1]) for match in _GRADE_LEVEL.finditer(compact)}
    for pattern, grade in _GRADE_WORDS:
        rest = pattern.sub("", compact)
        if rest != compact:
            found.add(grade)
            compact = rest
    return found.pop() if len(found) == 1 else None


def parse_verdict(text: str) -> str | None:
    """A year's verdict by the contract's words; None for a list of several."""
    compact = squeeze(text)
    return compact if compact in VERDICTS else _only(_VERDICT, compact)


def parse_education(text: str) -> str | None:
    """An education level by the contract's words; postgraduates have none there."""
    compact = squeeze(text)
    if compact in EDUCATION_LEVELS:
        return compact
    level = _only(_LEVEL, _ENTRY_LEVEL.sub("", compact))
    return None if level == "graduate" else level


def _level(text: str) -> int | None:
    return _ROMAN.get(text) or number(text)


def _only(pattern: re.Pattern[str], text: str) -> str | None:
    found = {match.lastgroup for match in pattern.finditer(text)}
    return found.pop() if len(found) == 1 else None
