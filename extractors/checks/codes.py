"""What a paper's bar codes say against what it prints (``validity.qr_code``).

A code is compared where it carries values itself: JSON, labelled text, the query of an address, or
a bare number. An address is taken apart as text and never opened; what it leads to is unknown here.
"""

import json
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from rapidfuzz.distance import Levenshtein

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from extractors.values import comparable, parse_value
from schemas.facts import FieldValue, ReadField
from schemas.findings import FindingCode

_CODE = FindingCode.VALIDITY_QR_CODE
_LABELS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "持证人", "持证人姓名", "name", "xm"),
    "gender": ("性别", "gender", "sex", "xb"),
    "birth_date": ("出生日期", "出生年月", "csrq", "birthday"),
    "id_number": ("身份证号", "身份证号码", "公民身份号码", "证件号码", "idcard", "sfzh", "zjhm"),
    "occupation": ("工种", "职业", "职业名称", "职业（工种）", "zymc"),
    "grade": ("等级", "级别", "技能等级", "职业技能等级", "dj"),
    "certificate_number": ("证书编号", "证书号", "证书号码", "certno", "zsbh", "zsh"),
    "issue_date": ("发证日期", "颁证日期", "fzrq"),
    "graduation_date": ("毕业日期", "毕业时间", "byrq"),
    "school": ("学校", "毕业院校", "院校名称"),
    "patent_number": ("专利号", "zlh"),
}
"""Labels as offices' codes use them, in words and in the initials of pinyin. [I]"""
_FIELDS = {comparable(label): field for field, labels in _LABELS.items() for label in labels}
_NUMBERS = ("certificate_number", "patent_number", "id_number")
_BARE = re.compile(r"[0-9A-Za-z.\-]{8,40}")
_ALTERED = 3
"""A bare number this many characters or less from the printed one is that number, altered. [I]"""
_MASKED = frozenset("*＊")
_PARTS = re.compile(r"[\n\r;；,，|&]+")
_PAIR = re.compile(r"([^:：=]{1,60})[:：=](.+)")


def check_codes(view: View, ledger: Ledger) -> None:
    """Compare every value that a code of this paper carries with the print."""
    if not view.codes:
        ledger.skip(_CODE, messages.NO_CODE)
        return
    if not _compared(view, ledger):
        ledger.abstain(_CODE, messages.CODE_OPAQUE)


def _compared(view: View, ledger: Ledger) -> bool:
    """Judge whatever can be compared; whether anything could."""
    pairs = [pair for code in view.codes for pair in _values(view, code.text)]
    for printed, said in pairs:
        _judge(view, printed, said, ledger)
    return bool(pairs)


def _judge(view: View, printed: ReadField, said: FieldValue, ledger: Ledger) -> None:
    if view.same(printed, said):
        ledger.clear(_CODE)
    elif view.may_be_misread(printed, said):
        ledger.abstain(_CODE, messages.NOT_READ)
    else:
        text = messages.code_differs(printed.name, printed.value, said)
        ledger.find_at(_CODE, text, printed)


def _values(view: View, text: str) -> Iterator[tuple[ReadField, FieldValue]]:
    """Printed fields with what a code says of them."""
    for field, raw in _pairs(text):
        printed, said = view.fields.get(field), parse_value(field, raw)
        if printed is not None and said is not None and _MASKED.isdisjoint(raw):
            yield printed, said
    yield from _bare(view, text.strip())


def _bare(view: View, text: str) -> Iterator[tuple[ReadField, FieldValue]]:
    """A number alone is compared with the printed one that it is, or nearly is."""
    for field in _NUMBERS if _BARE.fullmatch(text) else ():
        printed, said = view.fields.get(field), parse_value(field, text)
        if printed is None or said is None:
            continue
        away = Levenshtein.distance(comparable(printed.value), comparable(said))
        if away <= _ALTERED or view.same(printed, said):
            yield printed, said


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Field and raw value of each labelled value in a code."""
    for label, raw in _labelled(text.strip()):
        field = _FIELDS.get(comparable(label))
        if field is not None and raw.strip():
            yield field, raw


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    if text.startswith("{"):
        yield from _of_json(text)
    elif re.match(r"(?i)https?://", text):
        yield from _of_address(text)
    else:
        pairs = (_PAIR.fullmatch(part.strip()) for part in _PARTS.split(text))
        yield from ((pair[1], pair[2].strip()) for pair in pairs if pair)


def _of_json(text: str) -> Iterator[tuple[str, str]]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(found, dict):
        yield from ((key, str(value)) for key, value in found.items() if _is_plain(value))


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _of_address(text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from parse_qsl(urlsplit(text).query, max_num_fields=50)
    except ValueError:
        return
