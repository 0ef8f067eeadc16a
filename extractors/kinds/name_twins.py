"""Names that may be other ones: the engine surely takes rare characters for commoner ones.

It says 珅 as 坤 with a score of 1.00, and every later look says it again, so that neither score nor
agreement tells. Which characters of given names it takes others for was measured
(name_twins.txt, made by ``yanzhen.samples.name_twins``); a file's own text layer settles it.
"""

from functools import cache
from importlib.resources import files

from extractors.kinds.surnames import DOUBLE
from extractors.kinds.take import Taken
from extractors.values.text import MIDDLE_DOT


def may_be_another(taken: Taken) -> bool:
    """Whether a name holds a character that a rare one is taken for, and nothing confirms it."""
    names = taken.value if isinstance(taken.value, list) else [str(taken.value)]
    confirmed = all(glyph.confirmed for glyph in taken.piece.glyphs)
    return not confirmed and any(char in _twins() for name in names for char in _given(name))


def _given(name: str) -> str:
    """What follows the surname; nothing of a minority's name, whose characters spell its sound."""
    return "" if MIDDLE_DOT in name else name[2 if name[:2] in DOUBLE else 1 :]


@cache
def _twins() -> frozenset[str]:
    text = (files("extractors.values") / "name_twins.txt").read_text("utf-8")
    return frozenset(line[0] for line in text.splitlines())
