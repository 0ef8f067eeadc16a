"""What pydantic finds wrong with a request, in Chinese, and values that no database can keep."""

import json
import math
import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, Field

_WORDS = {
    "missing": "缺少此项。",
    "json_invalid": "不是有效的 JSON。",
    "string_type": "应为文字。",
    "string_too_short": "至少 {min_length} 个字。",
    "string_too_long": "最多 {max_length} 个字。",
    "string_pattern_mismatch": "格式不符合要求。",
    "string_unicode": "含有无法识别的字符。",
    "int_type": "应为整数。",
    "int_parsing": "应为整数。",
    "int_from_float": "应为整数。",
    "bool_type": "应为 true 或 false。",
    "bool_parsing": "应为 true 或 false。",
    "dict_type": "应为 JSON 对象。",
    "model_type": "应为 JSON 对象。",
    "model_attributes_type": "应为 JSON 对象。",
    "list_type": "应为数组。",
    "greater_than_equal": "应不小于 {ge}。",
    "less_than_equal": "应不大于 {le}。",
    "literal_error": "只能是 {expected}。",
    "enum": "只能是 {expected}。",
    "extra_forbidden": "没有此项。",
    "too_short": "至少 {min_length} 项。",
    "too_long": "最多 {max_length} 项。",
    "url_parsing": "不是有效的网址。",
    "url_scheme": "网址应以 {expected_schemes} 开头。",
}
_DEEPEST = 12
_LONGEST_TEXT = 2000
_LARGEST_JSON = 512 * 1024


def in_chinese(error: Mapping[str, Any]) -> dict[str, str]:
    """One of pydantic's errors, with its place and without the value that was sent."""
    source, *path = error["loc"]
    words = _WORDS.get(error["type"], "不符合要求。")
    context = error.get("ctx") or {}
    if error["type"] == "value_error":
        words = str(context.get("error", words))
    elif context:
        words = words.format_map({name: _chinese(value) for name, value in context.items()})
    place = "/".join(str(part).replace("~", "~0").replace("/", "~1") for part in path)
    if source == "body":
        return {"pointer": f"#/{place}" if place else "#", "detail": words}
    return {"parameter": place, "detail": words}


_TURNING = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TURNS = re.compile(f"[{_TURNING}]")
"""Signs that turn the writing's direction round, so that one name looks like another."""
_UNSEEN = re.compile(
    rf"[\x7f-\x9f\u00ad\u180e\u200b-\u200d\u2028\u2029\u2060-\u206f\ufeff\ufff9-\ufffb{_TURNING}]"
)
"""Signs that nobody sees: two names that look the same would not be."""


def clean_text(value: str) -> str:
    """Text without what PostgreSQL or UTF-8 cannot hold, and without what cannot be seen."""
    if any(ord(sign) < ord(" ") for sign in value):
        raise ValueError("不能含有控制字符。")
    if _UNSEEN.search(value):
        raise ValueError("含有看不见的字符，请删除后重新填写。")
    return value


def written_text(value: str) -> str:
    """What a person writes in several lines, without other control or unseen characters."""
    value = _UNSEEN.sub("", value)  # word processors leave them behind
    if not value.strip():
        raise ValueError("不能只有空白。")
    clean_text(value.replace("\n", " ").replace("\r", " ").replace("\t", " "))
    return value.replace("\r\n", "\n").strip()


def clean_json(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """A JSON object of bounded size and depth that every database can hold."""
    _walk(value, 0)
    try:
        size = len(json.dumps(value, ensure_ascii=False).encode())
    except UnicodeEncodeError:
        raise ValueError("含有无法识别的字符。") from None
    if size > _LARGEST_JSON:
        raise ValueError("内容过多。")
    return value


Clean = AfterValidator(clean_text)
CleanText = Annotated[str, Clean]
Written = Annotated[str, AfterValidator(written_text)]
"""A reason, a note, a statement: several lines that a person wrote."""
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2100, 12, 31))]
"""A day that others can be counted from."""
CleanJson = Annotated[dict[str, Any], AfterValidator(clean_json)]


def _walk(value: Any, depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("层次过深。")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("不能含有 NaN 或无穷大。")
    if isinstance(value, str):
        _check_text(value)
    if isinstance(value, dict):
        for key, inner in value.items():
            _walk(key, depth + 1)
            _walk(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _walk(inner, depth + 1)


def _check_text(value: str) -> None:
    if "\x00" in value:
        raise ValueError("不能含有控制字符。")
    if _TURNS.search(value):
        raise ValueError("不能含有改变文字方向的字符。")
    if len(value) > _LONGEST_TEXT:  # comparing it with a paper would take seconds
        raise ValueError(f"每项文字最多 {_LONGEST_TEXT} 个字。")


def _chinese(value: Any) -> Any:
    return value.replace(" or ", " 或 ") if isinstance(value, str) else value
