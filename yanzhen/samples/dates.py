"""The many ways in which papers print a date (domain.md section 4)."""

from collections.abc import Callable

from yanzhen.samples.numbers import Day

_DIGITS = "〇一二三四五六七八九"


def _number(n: int) -> str:
    """1 to 31 in Chinese, 十一 style."""
    tens, ones = divmod(n, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


def _twenty(n: int) -> str:
    """As ``_number`` with 廿 and 卅 for twenty and thirty."""
    return _number(n).replace("二十", "廿").replace("三十", "卅")


def _year(n: int, zero: str = "〇") -> str:
    return "".join(_DIGITS[int(c)] for c in str(n)).replace("〇", zero)


def _chinese(zero: str, number: Callable[[int], str] = _number) -> Callable[[Day], str]:
    return lambda d: f"{_year(d.year, zero)}年{number(d.month)}月{number(d.day)}日"


DAY_STYLES: dict[str, Callable[[Day], str]] = {
    "plain": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "padded": lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日",
    "spaced": lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日",
    "wide": lambda d: f"{d.year}  年  {d.month:02d}  月  {d.day:02d}  日",
    "dot": lambda d: f"{d.year}.{d.month}.{d.day}",
    "dot0": lambda d: f"{d.year}.{d.month:02d}.{d.day:02d}",
    "dash": lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    "slash": lambda d: f"{d.year}/{d.month}/{d.day}",
    "cn": _chinese("〇"),
    "cn_ring": _chinese("○"),
    "cn_zero": _chinese("零"),
    "cn_twenty": _chinese("〇", _twenty),
    "cn_spaced": lambda d: f"{_year(d.year)} 年 {_number(d.month)} 月 {_number(d.day)} 日",
}
MONTH_STYLES: dict[str, Callable[[Day], str]] = {
    "m_plain": lambda d: f"{d.year}年{d.month}月",
    "m_padded": lambda d: f"{d.year}年{d.month:02d}月",
    "m_spaced": lambda d: f"{d.year} 年 {d.month} 月",
    "m_dot": lambda d: f"{d.year}.{d.month:02d}",
    "m_dash": lambda d: f"{d.year}-{d.month:02d}",
    "m_cn": lambda d: f"{_year(d.year)}年{_number(d.month)}月",
    "m_ring": lambda d: f"{_year(d.year, '○')}年{_number(d.month)}月",
}
# Styles that readers of the kept-apart split have never been tuned on.
APART_DAY_STYLES = ("cn_zero", "cn_twenty", "wide", "slash", "plain", "dot0", "cn_spaced")
TUNE_DAY_STYLES = ("plain", "padded", "spaced", "dot", "dash", "cn", "cn_ring")
NUMERAL_STYLES = ("plain", "padded", "spaced", "dot0", "dash")


def printed(day: Day, style: str) -> tuple[str, str]:
    """The normalised value (``YYYY-MM-DD`` or ``YYYY-MM``) and the printed text."""
    if style in MONTH_STYLES:
        return day.iso[:7], MONTH_STYLES[style](day)
    return day.iso, DAY_STYLES[style](day)


def month_twin(style: str) -> str:
    """The month style that a printer of this day style would use beside it."""
    twins = {"plain": "m_plain", "padded": "m_padded", "spaced": "m_spaced", "wide": "m_spaced",
             "dot": "m_dot", "dot0": "m_dot", "dash": "m_dash", "slash": "m_dot",
             "cn_ring": "m_ring"}  # fmt: skip
    return twins.get(style, "m_cn" if style.startswith("cn") else style)
