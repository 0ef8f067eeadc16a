"""Whether a page of people begins a roster of its own behind another, or goes on in it."""

import re
from collections import Counter
from collections.abc import Sequence

from extractors.kinds.base import PaperText
from extractors.kinds.foot import foot_date
from extractors.kinds.own_paper import counts_on
from extractors.kinds.roster import Roster
from extractors.kinds.roster_head import find_head
from extractors.kinds.roster_signers import signers
from extractors.kinds.roster_table import read_rows
from extractors.kinds.title_lines import title_lines
from extractors.kinds.titles import titled
from extractors.layout.sheet import Sheet
from schemas.kinds import Kind

_ATTACHED = re.compile(r"附件|附[表后]|附:|随文|名[单册]如下")
"""A letter's words for the list behind it."""

_MOST = 600
"""People on a list; larger numbers are codes: 0801."""


def begins_roster(before: Sequence[Sheet], sheet: Sheet) -> bool:
    """By the number of its first person; without any by title, unit and what closed the former."""
    if _forwards(before, sheet):
        return False
    first = _first_number(sheet)
    if first is not None:
        return first == 1
    if counts_on(before[-1], sheet) or not titled(Kind.ROSTER, title_lines((sheet,))):
        return False
    return _closed(before[-1]) or _is_other(before[0], sheet)


def _forwards(before: Sequence[Sheet], sheet: Sheet) -> bool:
    """Whether the pages before are a letter that this page's list is attached to."""
    letter = PaperText(tuple(before))
    attached = _ATTACHED.search(letter.text) and find_head(sheet)
    return bool(attached) and not read_rows(before) and not _units_differ(before[0], sheet)


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
    return first.form is not second.form or _units_differ(one, other)


def _units_differ(one: Sheet, other: Sheet) -> bool:
    """Whether both pages name the unit whose people they list, and not the same."""
    read = (Roster().read(PaperText((page,))).fields.get("unit") for page in (one, other))
    return len({unit.value for unit in read if unit}) > 1
