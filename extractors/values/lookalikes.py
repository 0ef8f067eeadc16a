"""Characters that a reader, or a typist, takes for one another.

Han characters by their shapes in print (lookalikes.txt, made by ``yanzhen.samples.lookalikes``),
figures and letters by the pairs that OCR and hands confuse [I].
"""

from functools import cache
from importlib.resources import files
from itertools import combinations

from extractors.values.text import comparable

_GROUPS = ("0od〇", "068", "1il7", "2z7", "38b", "356s", "49", "89", "69")
"""As ``comparable`` gives them: small letters."""


def alike(one: str, other: str) -> bool:
    """Whether two characters look alike; a character is like itself."""
    table = _table()
    return one == other or other in table.get(one, "") or one in table.get(other, "")


def may_stand_for(read: str, meant: str) -> bool:
    """Whether two texts differ in nothing but characters that look alike."""
    said, wanted = comparable(read), comparable(meant)
    return len(said) == len(wanted) and all(map(alike, said, wanted))


@cache
def _table() -> dict[str, str]:
    """To each character those that look like it, each pair entered once."""
    text = (files("extractors.values") / "lookalikes.txt").read_text("utf-8")
    found = {line[0]: line[1:] for line in text.splitlines()}
    for group in _GROUPS:
        for one, other in combinations(group, 2):
            found[one] = found.get(one, "") + other
    return found
