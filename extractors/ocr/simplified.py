"""Traditional shapes that the recogniser reads for the simplified ones, put right.

It takes a Kai typeface's 县 for 縣. Papers of the mainland print simplified characters; where one
prints 縣 itself, the two are the same word, and the declaration has the simplified one.
"""

from functools import cache

from opencc import OpenCC

_OWN = frozenset("昇於甦鍾祇徵乾瞭藉夥堃崑崙淼喆濛氾陞祕脩淩蒐")
"""Characters in use beside their simplified cousins, in names above all: left as they are.

The last ones are 通用规范汉字表's (2013) own; GB 2312's (後 and 麴 as surnames) stay in any case.
"""


def simplified(text: str) -> str:
    """The text with traditional characters replaced one by one; its length stays."""
    return "".join(map(_simplified, text))


@cache
def _simplified(char: str) -> str:
    if char in _OWN or not "\u3400" <= char <= "\u9fff" or _is_common(char):
        return char
    found: str = _converter().convert(char)
    return found if _is_common(found) else char


def _is_common(char: str) -> bool:
    """Whether GB 2312 has it: a rarer cousin (頔 to 𬱖) is no reading that anybody expects."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return len(char) == 1


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")
