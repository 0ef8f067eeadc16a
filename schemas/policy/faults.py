"""What is wrong with a policy file, in Chinese, with the key and the line."""

from collections.abc import Iterable
from typing import NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from schemas.policy.toml_lines import TomlLines

_WORDS = {
    "missing": "缺少这一项",
    "extra_forbidden": "没有这一项，请核对拼写",
    "string_type": "应为文字（加引号）",
    "string_too_short": "不能为空",
    "string_pattern_mismatch": "只能用小写字母、数字和下划线，以字母开头",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_from_float": "应为整数",
    "float_type": "应为数字",
    "float_parsing": "应为数字",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "list_type": "应为列表（方括号）",
    "dict_type": "应为一组项（[表] 或花括号）",
    "model_type": "应为一组项（[表] 或花括号）",
    "model_attributes_type": "应为一组项（[表] 或花括号）",
    "date_type": "应为日期，如 2026-03-14",
    "date_parsing": "应为日期，如 2026-03-14",
    "date_from_datetime_parsing": "应为日期，如 2026-03-14",
    "date_from_datetime_inexact": "应为日期，不带时刻",
}
_BOUNDS = {
    "greater_than": ("应大于 {gt}", "gt"),
    "greater_than_equal": ("不应小于 {ge}", "ge"),
    "less_than": ("应小于 {lt}", "lt"),
    "less_than_equal": ("不应大于 {le}", "le"),
    "too_short": ("至少要有 {min_length} 项", "min_length"),
    "literal_error": ("应为其中之一：{expected}", "expected"),
    "enum": ("应为其中之一：{expected}", "expected"),
}


class Fault(NamedTuple):
    """One thing wrong; ``path`` is the way to the key, ``words`` a Chinese sentence."""

    path: tuple[str | int, ...]
    words: str


def faults_of(error: ValidationError) -> list[Fault]:
    """The faults that the models found."""
    return [Fault(tuple(item["loc"]), _words(item)) for item in error.errors()]


def told(faults: Iterable[Fault], lines: TomlLines) -> str:
    """All faults as one message, a line each: where in the file, which key, what."""
    return "\n".join(_sentence(fault, lines.line(fault.path)) for fault in faults)


def _sentence(fault: Fault, line: int | None) -> str:
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in fault.path)
    where = f"第 {line} 行 {key}" if line else f"{key or '文件'}"
    return f"{where}：{fault.words.rstrip('。')}。"


def _words(item: ErrorDetails) -> str:
    kind, context = item["type"], item.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind in _BOUNDS:
        text, name = _BOUNDS[kind]
        return text.format(**{name: str(context[name]).replace(" or ", " 或 ")})
    return _WORDS.get(kind, f"不能这样写（{kind}）")
