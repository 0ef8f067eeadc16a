"""The audit as an exported file holds it, laid out in a private temporary database to be sorted."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter

from service.audit.checking.problems import Problem, Wrong
from service.audit.lines import AnchoredHead, AnchorLine, EventLine, HeadLine

_SORTS: Mapping[str, TypeAdapter[Any]] = {
    "event": TypeAdapter(EventLine),
    "anchor": TypeAdapter(AnchorLine),
    "anchor_head": TypeAdapter(AnchoredHead),
    "chain": TypeAdapter(HeadLine),
}
_TABLE = """
CREATE TABLE lines (
    sort TEXT, chain TEXT, anchor INTEGER, number INTEGER, first INTEGER, position INTEGER,
    line TEXT
);
CREATE INDEX by_chain ON lines (sort, chain, position);
"""
_KEYS = ("chain", "anchor", "number", "first", "position")
_WITHIN = """
SELECT heads.line FROM lines AS heads JOIN lines AS parts ON parts.sort = 'chain'
AND parts.chain = heads.chain AND heads.position BETWEEN parts.first AND parts.position
WHERE heads.sort = 'anchor_head' ORDER BY heads.chain, heads.position, heads.anchor
"""
Line = TypeVar("Line")


class FileSource:
    """The rows of an exported file. What opened values it holds is not kept.

    Raises:
        OSError: the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._lines = sqlite3.connect("")  # on disk, of nobody else, gone when it is closed
        self._lines.executescript(_TABLE)
        self._problems: list[Problem] = []
        self._header: dict[str, Any] = {}
        with path.open("r", encoding="utf-8", errors="replace") as file:
            self._read(file)

    def close(self) -> None:
        """Forget the rows."""
        self._lines.close()

    def listed(self) -> frozenset[int] | None:
        """Of which anchors every head is in the file; None where of all."""
        listed = self._header.get("listed")
        return None if listed is None else frozenset(listed)

    def anchors(self) -> Iterator[AnchorLine]:
        """In order of number."""
        return self._sorted("anchor", AnchorLine, "number")

    def anchor_heads(self) -> Iterator[AnchoredHead]:
        """In order of anchor and chain."""
        return self._sorted("anchor_head", AnchoredHead, "anchor, chain")

    def events(self) -> Iterator[EventLine]:
        """In order of chain and position."""
        return self._sorted("event", EventLine, "chain, position, number")

    def heads(self) -> Iterator[HeadLine]:
        """In order of chain: where the chains, or the parts of them in the file, end."""
        return self._sorted("chain", HeadLine, "chain")

    def anchored(self) -> Iterator[AnchoredHead]:
        """In order of chain and position: what anchors say of what should be in the file."""
        if self._header.get("from") or self._header.get("to"):
            return self._of(AnchoredHead, _WITHIN)
        chains = self._header.get("chains")
        everything = self._sorted("anchor_head", AnchoredHead, "chain, position, anchor")
        return (one for one in everything if chains is None or one.chain in chains)

    def more(self) -> Iterator[Problem]:
        """Lines that cannot be read, or are not there."""
        return iter(self._problems)

    def _read(self, file: Iterable[str]) -> None:
        count, said = 0, None
        for count, line in enumerate(file):
            said = self._put(count + 1, line) or said
        if said != count:
            self._problems.append(Problem(Wrong.FILE_DAMAGED, detail="缺少结尾或行数不符"))

    def _put(self, number: int, line: str) -> int | None:
        """Keep a line; the count of lines where it is the last."""
        try:
            found = json.loads(line)
            sort = found["type"]
            if sort == "end":
                return int(found["lines"])
            if sort == "export":
                self._header = found
            else:
                self._keep(sort, _SORTS[sort].validate_python(found))
        except (ValueError, KeyError, TypeError):
            self._problems.append(Problem(Wrong.FILE_DAMAGED, detail=f"第 {number} 行"))
        return None

    def _keep(self, sort: str, row: Any) -> None:
        values = asdict(row)
        keys = [values.get(name) for name in _KEYS]
        self._lines.execute(
            "INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?)", [sort, *keys, json.dumps(values)]
        )

    def _sorted(self, sort: str, shape: type[Line], order: str) -> Iterator[Line]:
        query = f"SELECT line FROM lines WHERE sort = ? ORDER BY {order}"  # noqa: S608 - our words
        return self._of(shape, query, sort)

    def _of(self, shape: type[Line], query: str, *given: str) -> Iterator[Line]:
        for (line,) in self._lines.execute(query, given):
            yield shape(**json.loads(line))
