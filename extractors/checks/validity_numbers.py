"""Numbers against their own rules, and against what else the paper prints."""

from extractors.checks import messages
from extractors.checks.ledger import Ledger
from extractors.checks.view import View
from extractors.values import PartialDate, agrees, parse_date, parse_id, parse_patent_number
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
    read = values.get("id_number")
    number = parse_id(str(read.value)) if read and view.is_sure(read) else None
    if read is None or number is None:
        _abstain_identity(view, ledger)
        return
    code = FindingCode.VALIDITY_ID_NUMBER
    if number.valid_checksum and number.birth_date.is_possible:
        ledger.clear(code)
        _check_against_number(view, values, row, ledger)
        return
    text = messages.ID_DATE if number.valid_checksum else messages.ID_CHECK
    ledger.find_at(code, text, read, row=row)


def _abstain_identity(view: View, ledger: Ledger) -> None:
    ledger.abstain(FindingCode.VALIDITY_ID_NUMBER, messages.NOT_READ)
    for code, name in (
        (FindingCode.VALIDITY_BIRTH_DATE, "birth_date"),
        (FindingCode.VALIDITY_GENDER, "gender"),
    ):
        if name in FIELDS[view.kind]:
            ledger.abstain(code, messages.NOT_READ)


def _check_against_number(view: View, values: Row, row: int | None, ledger: Ledger) -> None:
    number = parse_id(str(values["id_number"].value))
    born, gender = values.get("birth_date"), values.get("gender")
    if number and born and view.is_sure(born):
        date = parse_date(str(born.value))
        wrong = date is not None and not agrees(date, number.birth_date)
        code = FindingCode.VALIDITY_BIRTH_DATE
        _settle(code, messages.BIRTH_DATE, born, row, ledger, wrong=wrong)
    if number and gender and view.is_sure(gender):
        wrong = gender.value != number.gender
        _settle(FindingCode.VALIDITY_GENDER, messages.GENDER, gender, row, ledger, wrong=wrong)


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
