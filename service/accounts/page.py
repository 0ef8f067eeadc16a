"""The tables of docs/permissions.md, made from the permission table.

``python -m service.accounts.page`` prints them; a test compares them with the page.
"""

import sys
from collections.abc import Iterator

from service.accounts.permissions import APPLICANT, HOLDERS, Holder, Right, Role, Scope
from service.accounts.roles import NAMES

_GROUPS: tuple[tuple[str, tuple[Holder, ...]], ...] = (
    ("Keys and applicants", (*Scope, APPLICANT)),
    ("Staff", tuple(Role)),
)


def permission_tables() -> str:
    """Which holder has which right, as Markdown."""
    return "\n".join(line for group in _GROUPS for line in _table(*group))


def _table(title: str, holders: tuple[Holder, ...]) -> Iterator[str]:
    yield f"## {title}\n"
    yield f"| right | | {' | '.join(f'`{holder}` {NAMES[holder]}' for holder in holders)} |"
    yield f"|---|---|{'---|' * len(holders)}"
    for right in Right:
        if not HOLDERS[right].isdisjoint(holders):
            marks = ["✓" if holder in HOLDERS[right] else "" for holder in holders]
            yield f"| `{right}` | {right.says} | {' | '.join(marks)} |"
    yield ""


if __name__ == "__main__":
    sys.stdout.write(permission_tables())
