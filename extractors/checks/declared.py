"""What the applicant says this paper holds, against what it prints (``declared.*``)."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.other_person import IDENTITY, find_other_person
from extractors.checks.quality import is_hard_to_read
from extractors.checks.sought import stands_on
from extractors.checks.view import View
from extractors.values import comparable, normalise, parse_value
from schemas.declared import Declared
from schemas.facts import FieldValue
from schemas.findings import FindingCode
from schemas.kinds import FIELDS, SHAREABLE_KINDS, Kind

_OBSERVED = frozenset({"statement_present", "signatures"})
"""Judged by the roster's own checks, whatever was declared."""

Values = dict[str, FieldValue]


def best_fit(papers: list[View], declared: Declared, uploaded: Kind | None) -> View | None:
    """The paper that the declaration goes with: most agreeing, fewest contradicting values."""

    def fit(view: View) -> int:
        values = values_for(view, declared)
        answers = [view.agrees(name, value) for name, value in values.items()]
        rows = bool(declared.rows) and view.kind is Kind.ROSTER
        agreed = 3 * answers.count(True) - answers.count(False)
        return agreed + 2 * (view.kind is uploaded) + 2 * rows

    return max(papers, key=fit, default=None)


def values_for(view: View, declared: Declared) -> Values:
    """Declared values of the fields that the paper's kind prints, parsed as printed ones are.

    What no parser takes (an identity number with a digit too few) stays as text: it was declared.
    """
    names = [*FIELDS[view.kind], *(["name"] if view.kind is Kind.PATENT else [])]
    values: Values = {}
    for name in names:
        raw = declared.value(name)
        if raw is None or name in _OBSERVED:
            continue
        value = parse_value(name, raw)
        if value is None and isinstance(raw, str):
            value = normalise(raw)
        if value not in (None, "", []) and not _is_shared(view, name, value):
            values[name] = value
    return values


def _is_shared(view: View, name: str, value: FieldValue) -> bool:
    """A paper that lists many people names the applicant somewhere, whoever was read first."""
    shared = name == "name" and view.kind in SHAREABLE_KINDS
    return shared and stands_on(view.lines, name, value)


def unread(view: View, values: Values) -> list[str]:
    """Declared fields of which the paper shows nothing that could be compared."""
    return [name for name, value in values.items() if not _is_settled(view, name, value)]


def check_declared(view: View, values: Values, ledger: Ledger) -> None:
    """Compare each declared value with what was read, else seek it among the print."""
    ledger.clear(
        FindingCode.DECLARED_MISMATCH,
        FindingCode.DECLARED_NOT_FOUND,
        FindingCode.DECLARED_OTHER_PERSON,
    )
    stranger = find_other_person(view, values, ledger)
    for name, value in values.items():
        if stranger and name in IDENTITY:
            continue
        if view.kind is Kind.PATENT and name == "name":
            _check_inventor(view, str(value), ledger)
        else:
            _check_value(view, name, value, ledger)


def _is_settled(view: View, name: str, value: FieldValue) -> bool:
    field_name = "inventors" if view.kind is Kind.PATENT and name == "name" else name
    return (
        view.sure(field_name) is not None
        or view.agrees(name, value) is True
        or stands_on(view.lines, name, value)
    )


def _check_value(view: View, name: str, value: FieldValue, ledger: Ledger) -> None:
    field = view.fields.get(name)
    if field is None:
        _check_unread(view, name, name, value, ledger)
    elif view.agrees(name, value):
        return
    elif view.may_be_misread(field, value):
        ledger.abstain(FindingCode.DECLARED_MISMATCH, messages.NOT_READ)
    else:
        text = messages.mismatch(name, value, field.value)
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


def _check_inventor(view: View, name: str, ledger: Ledger) -> None:
    """A patent names no holder of ours: the applicant must be among its inventors."""
    field = view.fields.get("inventors")
    names = field.value if field and isinstance(field.value, list) else []
    if comparable(name) in [comparable(inventor) for inventor in names]:
        return
    if field and not view.is_sure(field):
        ledger.abstain(FindingCode.DECLARED_NOT_FOUND, messages.NOT_READ)
        return
    _check_unread(view, "name", "inventors", name, ledger)
