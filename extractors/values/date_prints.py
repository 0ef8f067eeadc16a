"""How papers print dates, and OCR damages them, as patterns over folded text."""

import re

from extractors.values.numerals import ARABIC, HAN_DIGITS, HAN_NUMBER, STROKES

_A = f"[{re.escape(ARABIC)}]"
_GROUP4 = rf"{_A}(?:\s?{_A}){{3}}"
_GROUP2 = rf"{_A}(?:\s?{_A})?"
_HAN_YEAR = rf"[{HAN_DIGITS}{STROKES}](?:\s?[{HAN_DIGITS}{STROKES}]){{3}}"
TEN_READ = "士千"
"""What the reader makes of 十 with a speck above or below it."""

_HAN_PART = rf"[{HAN_NUMBER}{STROKES}{TEN_READ}](?:\s?[{HAN_NUMBER}{STROKES}{TEN_READ}]){{0,2}}"
_YEAR = rf"(?P<y>{_GROUP4}|{_HAN_YEAR})"
_MONTH = rf"(?P<m>{_GROUP2}|{_HAN_PART}|[元正])"
_DAY = rf"(?P<d>{_GROUP2}|{_HAN_PART})"
_NEXT = rf"(?!\|){_A}"
"""A figure that goes on; a bar behind a date parts it from what follows."""

_TIGHT_MONTH = rf"(?P<m>[0Oo]\s?{_A}|[1lI]\s?[0-2Oo]|{_A}{{1,2}})"
_TIGHT_DAY = rf"(?P<d>[0-3Oo]\s?{_A}|{_A}{{1,2}})"
_DAY_LAST = rf"(?P<last>[0-3]\s?{_A}|[一二三]?[十廿卅][{HAN_DIGITS}]?)"
_JUNK = r"[\s.,·]*"
WORDS = re.compile(
    rf"(?<!\d){_YEAR}{_JUNK}[年牟午牛]{_JUNK}{_MONTH}{_JUNK}月"
    rf"(?:{_JUNK}{_DAY}{_JUNK}(?:[日曰号]|[目口H](?!\w))|{_JUNK}{_DAY_LAST}\s*$)?"
)
MIXED = [
    re.compile(rf"(?<!\d){_YEAR}\s*{pattern}")
    for pattern in (
        rf"年\s*{_MONTH}\s*[.·-]\s*{_DAY}(?!{_A})",
        rf"[.·-]\s*{_MONTH}\s*月\s*{_DAY}\s*[日曰号]",
    )
]
_MM, _DD = r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
LOST_DOT = [
    re.compile(rf"(?<![0-9A-Za-z.\-/])(?P<y>(?:19|20)\d\d){rest}(?![0-9A-Za-z.\-/元万%])")
    for rest in (
        r"(?P<m>[1-9]|0[1-9]|1[0-2])[./](?P<d>\d{1,2})",
        rf"[./]{_MM}{_DD}",
        r"[./](?P<m>[2-9])(?P<d>[12]\d|3[01])",
        r"[.](?P<m>\d{1,2}):(?P<d>\d{1,2})(?!:)",
    )
]
"""201712.12, 20202.27, 2017.1212, 2020.227: all figures and one of the two dots between them, where
they can be parted in one way. 2022.7:8: a colon for a dot. With a dash such figures are a number:
2018-0417."""

SEPARATED = [
    re.compile(
        rf"(?<!\d)(?P<y>{_GROUP4})\s*{sep}\s*{_TIGHT_MONTH}"
        rf"(?:\s*{sep}\s*{_TIGHT_DAY}(?!{_NEXT})|(?!{_NEXT})(?!\s*{sep}\s*{_A}{{1,2}}(?!{_A})))"
    )
    for sep in (r"[.·,。•・．]{1,2}", r"[-—–‐−]", r"/")
]
COMPACT = re.compile(r"(?<![0-9A-Za-z])(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?![0-9A-Za-z])")
SPACED = re.compile(r"\s*(?P<y>\d{4})\s+(?P<m>\d{1,2})\s+(?P<d>\d{1,2})\s*")
YEAR_ALONE = re.compile(rf"\s*{_YEAR}\s*[年牟]?\s*")
YEAR_WORD = re.compile(rf"(?<!\d){_YEAR}\s*[年牟]\s*(?P<whole>度)?")
