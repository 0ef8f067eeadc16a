"""On which line of a TOML text a key stands: Python's reader does not say."""

import re
from collections.abc import Sequence

Path = tuple[str | int, ...]
_TABLE = re.compile(r"\s*\[(?P<many>\[)?\s*(?P<name>[^\[\]]+?)\s*\]")
_KEY = re.compile(
    r"\s*(?P<name>(?:\"[^\"]*\"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:\"[^\"]*\"|[\w-]+))*)\s*="
)
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")


class TomlLines:
    """The lines of tables and keys. Inline tables and arrays stand on the line of their key."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._table: Path = ()
        for number, line in enumerate(text.splitlines(), start=1):
            self._take(line, number)

    def line(self, path: Sequence[str | int]) -> int | None:
        """The line of a key, else of the closest table or key around it; None: nowhere."""
        for length in range(len(path), 0, -1):
            found = self._lines.get(tuple(path[:length]))
            if found is not None:
                return found
        return None

    def _take(self, line: str, number: int) -> None:
        if table := _TABLE.match(line):
            self._table = self._opened(_parts(table["name"]), many=bool(table["many"]))
            for length in range(1, len(self._table) + 1):
                self._lines.setdefault(self._table[:length], number)
        elif key := _KEY.match(line):
            path = (*self._table, *_parts(key["name"]))
            for length in range(len(self._table) + 1, len(path) + 1):
                self._lines.setdefault(path[:length], number)

    def _opened(self, name: Path, *, many: bool) -> Path:
        if not many:
            return name
        place = self._counts.get(name, 0)
        self._counts[name] = place + 1
        return (*name, place)


def _parts(name: str) -> Path:
    return tuple("".join(found) for found in _PART.findall(name))
