"""Whether a paper is somebody else's: it then proves nothing for the applicant.

More than ``declared.other_person`` asks for, which accuses nobody without a second sign: here it
is enough that another is named and nothing on the paper speaks for the applicant. A person who
dismisses the paper's finding (a former name, say) makes it count again.
"""

from collections.abc import Mapping

from extractors.checks.ledger import Ledger
from extractors.checks.other_person import find_other_person
from extractors.checks.sought import stands_on
from extractors.checks.view import View
from extractors.values import comparable, parse_id
from schemas.facts import FieldValue
from schemas.kinds import IDENTITY_FIELDS, Kind

_SECOND_SIGNS = ("id_number", "birth_date")


def is_others(view: View, known: Mapping[str, FieldValue]) -> bool:
    """Whether the paper is not the applicant's. ``known``: name, number, birth date, gender."""
    if not view.kind_is_sure:
        return False
    name = known.get("name")
    if _has_others_number(view, known.get("id_number")):
        return True
    return name is not None and _names_another(view, str(name), known)


def _has_others_number(view: View, own: FieldValue | None) -> bool:
    """Whether a good number is printed that is not the applicant's good one: a namesake's paper."""
    read = view.sure("id_number")
    if read is None or own is None or view.same(read, own) or view.may_be_misread(read, own):
        return False
    numbers = parse_id(str(read.value)), parse_id(str(own))
    return all(number is not None and number.valid_checksum for number in numbers)


def _names_another(view: View, name: str, known: Mapping[str, FieldValue]) -> bool:
    if view.kind is Kind.PATENT:
        return _is_no_inventor(view, name)
    read = view.sure("name")
    if "name" not in IDENTITY_FIELDS.get(view.kind, ()) or read is None:
        return False
    if view.same(read, name) or view.may_be_misread(read, name):
        return False
    if find_other_person(view, dict(known), Ledger()):
        return True
    signs = [sign for sign in _SECOND_SIGNS if view.sure(sign) and sign in known]
    agree = any(view.agrees(sign, known[sign]) for sign in signs)
    return not agree and not stands_on(view.lines, "name", name)


def _is_no_inventor(view: View, name: str) -> bool:
    field = view.sure("inventors")
    names = field.value if field and isinstance(field.value, list) else []
    listed = comparable(name) in {comparable(inventor) for inventor in names}
    return field is not None and not listed and not stands_on(view.lines, "name", name)
