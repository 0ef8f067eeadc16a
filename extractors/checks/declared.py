"""What the applicant says this paper holds, against what it prints (``declared.*``)."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.other_person import find_other_person
from extractors.checks.quality import is_hard_to_read
from extractors.checks.said import IDENTITY, Said, Values
from extractors.checks.sought import stands_on
from extractors.checks.view import View
from extractors.values import comparable
from schemas.facts import FieldValue, ReadField
from schemas.findings import FindingCode
from schemas.kinds import Kind

_CODES = (
    FindingCode.DECLARED_MISMATCH,
    FindingCode.DECLARED_NOT_FOUND,
    FindingCode.DECLARED_OTHER_PERSON,
)


def unread(view: View, values: Values) -> list[str]:
    """Declared fields of which the paper shows nothing that could be compared."""
    return [name for name, value in values.items() if not _is_settled(view, name, value)]


def check_declared(view: View, said: Said, ledger: Ledger) -> None:
    """Compare each value with what was read; seek the paper's own else among the print."""
    ledger.clear(*_ran(view, said))
    stranger = find_other_person(view, said.all, ledger)
    for name, value in said.all.items():
        if stranger and name in IDENTITY:
            continue
        if view.kind is Kind.PATENT and name == "name":
            _check_inventor(view, str(value), ledger, needed=name in said.own)
        elif name in view.fields:
            _check_value(view, view.fields[name], value, ledger)
        elif name in said.own:
            _check_unread(view, name, name, value, ledger)
        elif name == "name" and not stands_on(view.lines, name, value):
            ledger.abstain(FindingCode.DECLARED_MISMATCH, messages.NOT_READ)


def _ran(view: View, said: Said) -> tuple[FindingCode, ...]:
    """The checks that have something to look at; what only stands in must be printed for that."""
    if said.own:
        return _CODES
    if view.kind is Kind.PATENT:
        seen = said.listed or ("name" in said.standing_in and "inventors" in view.fields)
        return (FindingCode.DECLARED_NOT_FOUND,) if seen else ()
    if said.listed or any(name in view.fields for name in said.standing_in):
        return FindingCode.DECLARED_MISMATCH, FindingCode.DECLARED_OTHER_PERSON
    return ()


def _is_settled(view: View, name: str, value: FieldValue) -> bool:
    field_name = "inventors" if view.kind is Kind.PATENT and name == "name" else name
    return (
        view.sure(field_name) is not None
        or view.agrees(name, value) is True
        or stands_on(view.lines, name, value)
    )


def _check_value(view: View, field: ReadField, value: FieldValue, ledger: Ledger) -> None:
    if view.same(field, value):
        return
    if view.may_be_misread(field, value):
        ledger.abstain(FindingCode.DECLARED_MISMATCH, messages.NOT_READ)
    else:
        text = messages.mismatch(field.name, value, field.value)
        ledger.find_at(FindingCode.DECLARED_MISMATCH, text, field, declared=value)


def _check_unread(view: View, name: str, shown_as: str, value: FieldValue, ledger: Ledger) -> None:
    if stands_on(view.lines, name, value):
        return
    if not view.kind_is_sure or is_hard_to_read(view):
        ledger.abstain(FindingCode.DECLARED_NOT_FOUND, messages.HARD_TO_READ)
        return
    inventor = shown_as == "inventors" and name == "name"
    text = messages.not_inventor(str(value)) if inventor else messages.not_found(name, value)
    ledger.find(
        FindingCode.DECLARED_NOT_FOUND,
        text,
        paper=view.index,
        field=shown_as,
        declared=value,
        page=view.pages[0].number if view.pages else None,
        confidence=view.paper.kind.confidence,
    )


def _check_inventor(view: View, name: str, ledger: Ledger, *, needed: bool) -> None:
    """A patent names no holder of ours: the applicant must be among its inventors.

    Where none were read the name is missed only if it is ``needed``: declared of this paper.
    """
    field = view.fields.get("inventors")
    names = field.value if field and isinstance(field.value, list) else []
    if comparable(name) in [comparable(inventor) for inventor in names]:
        return
    if view.is_sure(field) if field else needed:
        _check_unread(view, "name", "inventors", name, ledger)
    else:
        ledger.abstain(FindingCode.DECLARED_NOT_FOUND, messages.NOT_READ)
