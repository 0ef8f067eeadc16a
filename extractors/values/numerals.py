"""Digits and Chinese numerals, as print and OCR write them, to integers."""

ZEROS = "0OoОо〇○◯零"
ONES = "1lI|"
ARABIC = ZEROS + ONES + "23456789"
"""What may stand for an Arabic digit inside a group of digits."""

STROKES = "—–ー─-"
"""A horizontal stroke that OCR writes for 一."""

_CHINESE = dict(zip("一二三四五六七八九壹贰叁肆伍陆柒捌玖", [*range(1, 10)] * 2, strict=True))
HAN_DIGITS = "".join(_CHINESE) + ZEROS
_TENS = {"十": 1, "拾": 1, "廿": 2, "卄": 2, "卅": 3}
HAN_NUMBER = HAN_DIGITS + "".join(_TENS)


def arabic(text: str) -> str | None:
    """The digits that a damaged group stands for, blanks dropped; None where it is no group.

    A group needs one real digit: ``'O'`` or ``'Il'`` alone are letters.
    """
    compact = "".join(text.split())
    if not any(char in "0123456789" for char in compact):
        return None
    if any(char not in ARABIC for char in compact):
        return None
    return "".join("0" if c in ZEROS else "1" if c in ONES else c for c in compact)


def _digit(char: str) -> int | None:
    if char in ZEROS:
        return 0
    return 1 if char in STROKES else _CHINESE.get(char)


def positional(text: str) -> int | None:
    """二〇一九 to 2019: one digit a character; None where a character is none."""
    digits = [_digit(char) for char in text if not char.isspace()]
    if not digits or None in digits:
        return None
    return int("".join(map(str, digits)))


def chinese(text: str) -> int | None:
    """A Chinese number below 100 (二十五, 廿五, 卅, 十, 〇九), or digits in a row (二五)."""
    compact = "".join(text.split())
    places = [i for i, char in enumerate(compact) if char in _TENS]
    if not places:
        return positional(compact)
    if len(places) > 1:
        return None
    head, ten, tail = compact[: places[0]], compact[places[0]], compact[places[0] + 1 :]
    tens = _tens(head, ten)
    units = positional(tail) if tail else 0
    return None if tens is None or units is None or units > 9 else tens * 10 + units


def _tens(head: str, ten: str) -> int | None:
    if not head:
        return _TENS[ten]
    lead = positional(head)
    return lead if _TENS[ten] == 1 and lead is not None and 0 < lead <= 9 else None


def number(text: str) -> int | None:
    """An integer in either writing."""
    digits = arabic(text)
    return int(digits) if digits is not None else chinese(text)
