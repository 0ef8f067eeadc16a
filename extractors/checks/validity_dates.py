"""Dates that cannot be: not in the calendar, still to come, or in an impossible order."""

import datetime as dt
from typing import NamedTuple

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from extractors.values import PartialDate, is_after, parse_id
from schemas.facts import ReadField
from schemas.findings import FindingCode
from schemas.kinds import DATE_FIELDS, FIELDS

_MAY_LIE_AHEAD = {"valid_until": 200, "effective_date": 1}
"""Years: a card expires in the future, an appointment may begin within the year to come. [I]"""

_ORDER = (
    ("birth_date", "issue_date"),
    ("birth_date", "graduation_date"),
    ("birth_date", "unit_opinion_date"),
    ("birth_date", "work_start_date"),
    ("birth_date", "effective_date"),
    ("birth_date", "valid_until"),
    ("work_start_date", "effective_date"),
)
"""Only orders whose breach contradicts itself: nobody is certified before birth."""

_CODES = (
    FindingCode.VALIDITY_IMPOSSIBLE_DATE,
    FindingCode.VALIDITY_FUTURE_DATE,
    FindingCode.VALIDITY_DATE_ORDER,
)


class _Dated(NamedTuple):
    field: ReadField
    date: PartialDate


def check_dates(view: View, today: dt.date, ledger: Ledger) -> None:
    """Judge every date of the paper that was read surely."""
    if not DATE_FIELDS & set(FIELDS[view.kind]):
        return
    dated = _dated(view)
    if not dated:
        for code in _CODES:
            ledger.abstain(code, messages.NOT_READ)
        return
    ledger.clear(*_CODES)
    for name, item in dated.items():
        _check_one(name, item, today, ledger)
    possible = {name: item for name, item in dated.items() if item.date.is_possible}
    _check_order(view, possible, ledger)


def _dated(view: View) -> dict[str, _Dated]:
    found: dict[str, _Dated] = {}
    for name, field in view.fields.items():
        if name in DATE_FIELDS and view.is_sure(field):
            try:
                found[name] = _Dated(field, PartialDate.from_iso(str(field.value)))
            except ValueError:
                continue  # 长期 is no date
    return found


def _check_one(name: str, item: _Dated, today: dt.date, ledger: Ledger) -> None:
    value = str(item.field.value)
    if not item.date.is_possible:
        code = FindingCode.VALIDITY_IMPOSSIBLE_DATE
        ledger.find_at(code, messages.impossible_date(name, value), item.field)
    elif is_after(item.date, _of(today, _MAY_LIE_AHEAD.get(name, 0))):
        code = FindingCode.VALIDITY_FUTURE_DATE
        ledger.find_at(code, messages.future_date(name, value), item.field)


def _check_order(view: View, dated: dict[str, _Dated], ledger: Ledger) -> None:
    code = FindingCode.VALIDITY_DATE_ORDER
    known = {name: item.date for name, item in dated.items()}
    born = _birth_by_number(view)
    if "birth_date" not in known and born:
        known["birth_date"] = born
    for earlier, later in _ORDER:
        first, second = known.get(earlier), known.get(later)
        if first and second and is_after(first, second):
            text = messages.date_order(earlier, first.iso(), later, second.iso())
            ledger.find_at(code, text, dated[later].field)
    year, opinion = view.sure("year"), dated.get("unit_opinion_date")
    if year and opinion and opinion.date.year < int(str(year.value)):
        text = messages.date_order("year", str(year.value), "unit_opinion_date", opinion.date.iso())
        ledger.find_at(code, text, opinion.field)


def _birth_by_number(view: View) -> PartialDate | None:
    read = view.sure("id_number")
    number = parse_id(str(read.value)) if read else None
    valid = number is not None and number.valid_checksum and number.birth_date.is_possible
    return number.birth_date if number and valid else None


def _of(day: dt.date, years: int) -> PartialDate:
    """The day, some years later; only compared, so 29 February needs no care."""
    return PartialDate(day.year + years, day.month, day.day)
