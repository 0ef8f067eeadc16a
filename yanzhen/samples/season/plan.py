"""Who applies for what, and which papers each hands in (domain, section 1, *Evidence by grade*)."""

from typing import NamedTuple

from schemas.kinds import Form, Kind
from yanzhen.samples.season.faults import FaultName


class Item(NamedTuple):
    """One paper to hand in. ``back``: how many applicants earlier the paper is that it reuses.

    ``years``: the years of the appraisals in the file.
    """

    kind: Kind
    form: Form | None = None
    fault: FaultName | None = None
    back: int = 0
    years: tuple[int, ...] = (2025,)


class Template(NamedTuple):
    """An applicant: the grade applied for, the route to it, the papers."""

    grade: int
    route: str | None
    items: tuple[Item, ...]


_ID, _CERTIFICATE, _DIPLOMA = Item(Kind.ID_CARD), Item(Kind.SKILL_CERTIFICATE), Item(Kind.DIPLOMA)
_CONFIRMATION = Item(Kind.APPOINTMENT, Form.CONFIRMATION)
_SALARY = Item(Kind.APPOINTMENT, Form.SALARY_APPROVAL)
_APPOINTMENT = Item(Kind.APPOINTMENT, Form.APPOINTMENT)
_CONTRACT = Item(Kind.APPOINTMENT, Form.CONTRACT)
_HONOUR, _PATENT, _APPRAISAL = Item(Kind.HONOUR), Item(Kind.PATENT), Item(Kind.APPRAISAL)


def _wrong(item: Item, fault: FaultName, back: int = 0) -> Item:
    return item._replace(fault=fault, back=back)


TEMPLATES: tuple[Template, ...] = (
    Template(2, "certificate", (_ID, _CERTIFICATE, _DIPLOMA)),
    Template(2, "certificate", (_ID, _wrong(_CERTIFICATE, "same_number", 1),
                                _wrong(_DIPLOMA, "same_file", 1), _PATENT)),
    Template(5, None, (_ID, _CONFIRMATION, _SALARY)),
    Template(5, None, (_ID, _wrong(_CONFIRMATION, "declared_date"))),
    Template(4, "certificate", (_ID, _wrong(_CERTIFICATE, "check_digit"),
                                _wrong(_DIPLOMA, "other_person"))),
    Template(4, "tenure", (_wrong(_ID, "blurred"), _CONFIRMATION, _SALARY)),
    Template(4, "certificate", (_ID, _wrong(_CERTIFICATE, "retyped"))),
    Template(3, "certificate", (_ID, _wrong(_CERTIFICATE, "no_seal"))),
    Template(3, "certificate", (_ID, _wrong(_CERTIFICATE, "declared_grade"), _HONOUR)),
    Template(3, "tenure", (_ID, _CONFIRMATION, _SALARY)),
    Template(1, "certificate", (_ID, _wrong(_CERTIFICATE, "pasted_seal"), _DIPLOMA,
                                _APPRAISAL._replace(years=(2021, 2022, 2023, 2024, 2025)),
                                _wrong(_APPOINTMENT, "pdf_edited"))),
    Template(1, "certificate", (_ID, _wrong(_CERTIFICATE, "copied"), _DIPLOMA, _APPRAISAL,
                                _wrong(_APPRAISAL._replace(years=(2024,)), "wrong_kind"),
                                _CONTRACT)),
)  # fmt: skip
"""The applicants of a season in order; a larger season begins again."""

_LIST = Item(Kind.ROSTER, Form.NAME_LIST)
_PASSED = Item(Kind.ROSTER, Form.PASSED_LIST)
UNIT_ITEMS = (_wrong(_LIST, "roster_row"), _wrong(_PASSED, "roster_count"), _LIST, _PASSED)
"""The unit's rosters: both wrong at first, then mended."""
