"""Whether a page of people begins a roster of its own behind another, or goes on in it."""

from collections import Counter
from collections.abc import Sequence

from extractors.kinds.base import PaperText
from extractors.kinds.foot import foot_date
from extractors.kinds.own_paper import counts_on
from extractors.kinds.roster import Roster
from extractors.kinds.roster_signers import signers
from extractors.kinds.roster_table import read_rows
from extractors.kinds.title_lines import title_lines
from extractors.kinds.titles import titled
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_MOST = 600
"""People on a list; larger numbers are codes: 0801."""


def begins_roster(before: Sequence[Sheet], sheet: Sheet) -> bool:
    """By the number of its first person; without any by title, unit and what closed the former."""
    first = _first_number(sheet)
    if first is not None:
        return first == 1
    if counts_on(before[-1], sheet) or not titled(Kind.ROSTER, title_lines((sheet,))):
        return False
    return _closed(before[-1]) or _is_other(before[0], sheet)


def _first_number(sheet: Sheet) -> int | None:
    """The number of a page's first row, as most of its rows' numbers have it."""
    numbers = [row.values.get("seq") for row in read_rows((sheet,))]
    firsts = [
        taken.value - place
        for place, taken in enumerate(numbers)
        if taken and isinstance(taken.value, int) and taken.value <= _MOST
    ]
    return Counter(firsts).most_common(1)[0][0] if firsts else None


def _closed(sheet: Sheet) -> bool:
    """Whether a page ends its roster: with who signs, or with a date of its own."""
    paper = PaperText((sheet,))
    return bool(signers(paper)) or foot_date(paper) is not None


def _is_other(one: Sheet, other: Sheet) -> bool:
    """Whether two pages head lists of two forms, or of two units."""
    first, second = (Roster().read(PaperText((page,))) for page in (one, other))
    units = [r.fields["unit"].value for r in (first, second) if "unit" in r.fields]
    return first.form is not second.form or len(set(units)) > 1
