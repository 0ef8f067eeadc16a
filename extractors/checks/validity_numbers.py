"""Numbers against their own rules, and against what else the paper prints."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from extractors.values import (
    IdNumber,
    PartialDate,
    agrees,
    parse_date,
    parse_id,
    parse_patent_number,
)
from extractors.values.certificate_numbers import (
    FIRST_DIPLOMA_YEAR,
    Reason,
    diploma_reasons,
    skill_level_reasons,
    vocational_reasons,
)
from schemas.facts import ReadField, Row
from schemas.findings import FindingCode
from schemas.kinds import FIELDS, Form, Kind

_TOLD_BY_NUMBER = {
    "birth_date": FindingCode.VALIDITY_BIRTH_DATE,
    "gender": FindingCode.VALIDITY_GENDER,
}
_HIGHER = frozenset({"junior_college", "bachelor"})


def check_numbers(view: View, ledger: Ledger) -> None:
    """Identity numbers of the paper and its rows, certificate and patent numbers."""
    if "id_number" in FIELDS[view.kind]:
        _check_identity(view, view.fields, None, ledger)
    for index, row in view.rows:
        _check_identity(view, row, index, ledger)
    _check_certificate(view, ledger)
    if view.kind is Kind.PATENT:
        _check_patent(view, ledger)


def _check_identity(view: View, values: Row, row: int | None, ledger: Ledger) -> None:
    number = _valid_number(view, values, row, ledger)
    for name, code in _TOLD_BY_NUMBER.items():
        told = values.get(name)
        if told is None and name not in FIELDS[view.kind]:
            continue
        if number is None or told is None or not view.is_sure(told):
            ledger.abstain(code, messages.NOT_READ)
        else:
            text, wrong = _against(number, told)
            _settle(code, text, told, row, ledger, wrong=wrong)


def _valid_number(view: View, values: Row, row: int | None, ledger: Ledger) -> IdNumber | None:
    """The number, where it obeys its own rule."""
    read, code = values.get("id_number"), FindingCode.VALIDITY_ID_NUMBER
    number = parse_id(str(read.value)) if read and view.is_sure(read) else None
    if read is None or number is None:
        ledger.abstain(code, messages.NOT_READ)
        return None
    wrong = not (number.valid_checksum and number.birth_date.is_possible)
    text = messages.ID_DATE if number.valid_checksum else messages.ID_CHECK
    _settle(code, text, read, row, ledger, wrong=wrong)
    return None if wrong else number


def _against(number: IdNumber, told: ReadField) -> tuple[str, bool]:
    """What to say, and whether it is to be said."""
    if told.name == "gender":
        return messages.GENDER, told.value != number.gender
    date = parse_date(str(told.value))
    return messages.BIRTH_DATE, date is not None and not agrees(date, number.birth_date)


def _settle(
    code: FindingCode, text: str, read: ReadField, row: int | None, ledger: Ledger, *, wrong: bool
) -> None:
    if wrong:
        ledger.find_at(code, text, read, row=row)
    else:
        ledger.clear(code)


def _check_certificate(view: View, ledger: Ledger) -> None:
    """Only where a rule is known: 职业资格, 职业技能, higher diplomas since 2002.

    Never on 工勤 certificates (domain, section 2).
    """
    if not _has_rule(view):
        return
    number = view.sure("certificate_number")
    code = FindingCode.VALIDITY_CERTIFICATE_NUMBER
    if number is None or not view.kind_is_sure:
        ledger.abstain(code, messages.NOT_READ)
        return
    reasons = _reasons(view, str(number.value))
    text = messages.certificate_number(reasons)
    _settle(code, text, number, None, ledger, wrong=bool(reasons))


def _has_rule(view: View) -> bool:
    if view.kind is Kind.SKILL_CERTIFICATE:
        return view.form in {Form.VOCATIONAL_QUALIFICATION, Form.SKILL_LEVEL}
    level, graduated = view.sure("education_level"), _year(view, "graduation_date")
    is_higher = level is not None and level.value in _HIGHER
    is_recent = graduated is not None and graduated >= FIRST_DIPLOMA_YEAR
    return view.kind is Kind.DIPLOMA and is_higher and is_recent


def _reasons(view: View, number: str) -> list[Reason]:
    if view.kind is Kind.DIPLOMA:
        level = view.sure("education_level")
        return diploma_reasons(
            number, _year(view, "graduation_date"), str(level.value) if level else None
        )
    grade = view.sure("grade")
    printed = int(str(grade.value)) if grade else None
    rule = vocational_reasons if view.form is Form.VOCATIONAL_QUALIFICATION else skill_level_reasons
    return rule(number, _year(view, "issue_date"), printed)


def _year(view: View, name: str) -> int | None:
    read = view.sure(name)
    date = parse_date(str(read.value)) if read else None
    return date.year if isinstance(date, PartialDate) else None


def _check_patent(view: View, ledger: Ledger) -> None:
    """The check digit, and the kind that the number's own digit tells."""
    read, kind = view.sure("patent_number"), view.sure("patent_kind")
    number = parse_patent_number(str(read.value)) if read else None
    code = FindingCode.VALIDITY_PATENT_NUMBER
    if read is None or number is None:
        ledger.abstain(code, messages.NOT_READ)
        return
    if not number.valid_check:
        ledger.find_at(code, messages.PATENT_CHECK, read)
    elif kind is not None and number.kind is not None and kind.value != number.kind:
        ledger.find_at(code, messages.PATENT_KIND, read)
    else:
        ledger.clear(code)
