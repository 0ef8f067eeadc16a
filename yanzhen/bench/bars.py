"""The bars: what share must be right on flat pages and on hard ones, and what is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from schemas.kinds import DATE_FIELDS
from yanzhen.bench.count import Ratio, Values, readable
from yanzhen.bench.marks import FileMark, ValueMark, Verdict
from yanzhen.samples.mix import is_flat

FLAT = "flatbed, born-digital"
HARD = "photo, grey, turned"
SURE = 0.95
"""A confidence that nobody is asked to check."""

_EXACT = frozenset({"id_number", "grade", "year", "verdict"})
_ROW = "rows."

Count = Callable[[Sequence[FileMark]], Ratio]


@dataclass(frozen=True)
class Bar:
    """At least ``wanted`` of the counted must be right."""

    name: str
    wanted: float
    seen: Ratio

    @property
    def held(self) -> bool | None:
        """Whether the bar is held; None where nothing was counted."""
        return None if self.seen.share is None else self.seen.share >= self.wanted


def reading_bars(files: Sequence[FileMark]) -> dict[str, list[Bar]]:
    """The bars that depend on the capture: the same ones for flat pages and for hard ones."""
    kept = readable(files)
    flat = [f for f in kept if is_flat(f.capture)]
    sides = {FLAT: flat, HARD: [f for f in kept if not is_flat(f.capture)]}
    return {
        side: [Bar(name, wanted[side == HARD], of(found)) for name, wanted, of in _READING]
        for side, found in sides.items()
    }


def other_bars(files: Sequence[FileMark]) -> list[Bar]:
    """The bars that are one for all captures."""
    kept = readable(files)
    return [
        Bar("unreadable: the right quality code", 0.95, _quality(files)),
        Bar("readable: no quality code", 0.98, Ratio.of(not _complaints(f) for f in kept)),
        Bar("seal presence by page", 0.95, Ratio.of(s.right for f in kept for s in f.seals)),
        Bar("clean paper without a finding", 0.80, Ratio.of(not f.found for f in kept if f.clean)),
    ]


def rows_right(files: Sequence[FileMark]) -> Ratio:
    """A roster's rows of which every cell is right and none superfluous."""
    rows: dict[tuple[int, int], bool] = {}
    for number, file in enumerate(files):
        for value in file.values:
            if value.row is not None:
                known = rows.get((number, value.row), True)
                rows[number, value.row] = known and value.verdict is Verdict.RIGHT
    return Ratio.of(rows.values())


def sure_right(files: Sequence[FileMark]) -> Ratio:
    """Values given as sure that are right; superfluous ones are not."""
    return Ratio.of(
        value.verdict is Verdict.RIGHT
        for file in files
        for value in file.values
        if value.confidence is not None and value.confidence >= SURE
    )


def _read(choose: Callable[[str], bool]) -> Count:
    """Exactly read values among the printed ones of some fields, rosters' cells left out."""

    def chosen(files: Sequence[FileMark]) -> Iterator[ValueMark]:
        values = (value for file in files for value in file.values)
        return (v for v in values if not v.name.startswith(_ROW) and choose(v.name))

    return lambda files: Values.of(chosen(files)).ratio


def _others(name: str) -> bool:
    return name not in _EXACT | DATE_FIELDS | {"name"}


def _turned(files: Sequence[FileMark]) -> Ratio:
    return Ratio(sum(f.turned_right for f in files), sum(f.pages for f in files))


def _complaints(file: FileMark) -> set[str]:
    return {code for code in file.found if code.startswith("quality.")}


def _quality(files: Sequence[FileMark]) -> Ratio:
    """A code says what could not be read: where nothing was lost, none is right and none wrong."""
    bad = [file for file in files if file.unreadable and not file.unscathed]
    return Ratio.of(
        {code for code in file.expected if code.startswith("quality.")} <= _complaints(file)
        for file in bad
    )


_READING: tuple[tuple[str, tuple[float, float], Count], ...] = (
    ("ID number, grade, year, verdict", (0.99, 0.97), _read(_EXACT.__contains__)),
    ("dates", (0.985, 0.96), _read(DATE_FIELDS.__contains__)),
    ("name", (0.98, 0.96), _read("name".__eq__)),
    ("other fields", (0.96, 0.92), _read(_others)),
    ("roster rows wholly right", (0.96, 0.90), rows_right),
    ("kind", (0.99, 0.98), lambda files: Ratio.of(k.right for f in files for k in f.kinds)),
    ("orientation, by page", (0.99, 0.98), _turned),
    (f"given at {SURE} or more: right", (0.99, 0.985), sure_right),
)
