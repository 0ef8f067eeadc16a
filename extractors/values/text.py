"""Text as it is stored and as it is compared (contract, section 2)."""

import re
import unicodedata

MIDDLE_DOT = "\u00b7"
_DOTS = re.compile("[\u30fb\u2022\u25cf\u2027\u2219\u22c5\u00b7\u2024]")
_HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_STOP_IN_NAME = re.compile(rf"(?<=[{_HAN}])\s*[.\u3002\uff61]\s*(?=[{_HAN}])")
_LATIN_GAP = re.compile(r"(?<=[A-Za-z0-9])\s+(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[A-Za-z0-9])")
_BRACKETS = str.maketrans("[{〔【〖〈《「『﹝]}〕】〗〉》」』﹞", "((((((((((" + "))))))))))")
_GAP = "\x00"
_FIRST_HAN = 0x3400
_SECOND_LEVEL = 0xD8
"""First byte of GB 2312's second level, ordered by radicals: less common characters."""


def fold(text: str) -> str:
    """NFKC without control and zero-width characters; blanks of every sort become ``' '``."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(
        " " if char.isspace() else char
        for char in folded
        if char.isspace() or unicodedata.category(char) not in {"Cc", "Cf"}
    )


def squeeze(text: str) -> str:
    """``fold`` without any blank."""
    return _compose(fold(text).replace(" ", ""))


def _compose(text: str) -> str:
    """NFKC once more: a blank taken out may have stood between a letter and its accent."""
    return unicodedata.normalize("NFKC", text)


def normalise(text: str) -> str:
    """The printed text as a value: half-width forms, one middle dot, no stray blanks.

    A blank is kept (once) only between Latin words: print in Chinese has none, and OCR adds many.
    """
    kept = _LATIN_GAP.sub(_GAP, fold(text).strip()).replace(" ", "").replace(_GAP, " ")
    return _DOTS.sub(MIDDLE_DOT, _compose(kept))


def normalise_name(text: str) -> str:
    """A person's name: as ``normalise``, and a full stop between Han characters is a middle dot.

    Domain, section 4: names of minorities carry a dot; any length, any character is allowed.
    """
    return _STOP_IN_NAME.sub(MIDDLE_DOT, normalise(text))


def comparable(value: object) -> str:
    """Equal values have equal comparables: NFKC, without blanks, dots and brackets unified."""
    text = squeeze(str(value)).translate(_BRACKETS)
    return _STOP_IN_NAME.sub(MIDDLE_DOT, _DOTS.sub(MIDDLE_DOT, text)).casefold()


def is_rare(char: str) -> bool:
    """Whether a Han character is none of GB 2312's 3755 common ones: readers err away from it."""
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return ord(char) >= _FIRST_HAN
    return len(code) == 2 and code[0] >= _SECOND_LEVEL
