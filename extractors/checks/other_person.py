"""Whether the whole paper belongs to somebody else (``declared.other_person``)."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from extractors.values import PartialDate, agrees, parse_date, parse_id
from schemas.facts import FieldValue, ReadField
from schemas.findings import FindingCode
from schemas.kinds import IDENTITY_FIELDS


def find_other_person(view: View, values: dict[str, FieldValue], ledger: Ledger) -> bool:
    """Record that name and number (or birth date, where no number is printed) are another's."""
    name, declared = view.sure("name"), values.get("name")
    if "name" not in IDENTITY_FIELDS.get(view.kind, ()) or name is None or declared is None:
        return False
    if view.agrees("name", declared) or view.may_be_misread(name, declared):
        return False
    second = _second_sign(view, values)
    if second is None:
        return False
    text = messages.other_person(str(declared), str(name.value))
    confidence = min(name.confidence, second.confidence)
    code = FindingCode.DECLARED_OTHER_PERSON
    ledger.find_at(code, text, name, declared=declared, confidence=confidence)
    return True


def _second_sign(view: View, values: dict[str, FieldValue]) -> ReadField | None:
    """The number or birth date on the paper that is not the applicant's."""
    printed = view.fields.get("id_number")
    if printed is None:
        born = view.sure("birth_date")
        date = parse_date(str(born.value)) if born else None
        return born if _contradicts(date, _declared_birth(values)) else None
    number = parse_id(str(printed.value)) if view.is_sure(printed) else None
    if number is None or not number.valid_checksum:
        return None
    declared = parse_id(str(values.get("id_number", "")))
    if declared is None:
        other = _contradicts(number.birth_date, _declared_birth(values))
    else:
        other = declared.normalised != number.normalised
    return printed if other else None


def _declared_birth(values: dict[str, FieldValue]) -> PartialDate | None:
    number = parse_id(str(values.get("id_number", "")))
    return number.birth_date if number else parse_date(str(values.get("birth_date", "")))


def _contradicts(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and not agrees(one, other)
