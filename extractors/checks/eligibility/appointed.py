"""Appointed to a post of grade 2 (二.2.5(1))."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from schemas.evidence import Appointment, RuleResult
from schemas.kinds import Form, Kind

_FORMS = frozenset({Form.APPOINTMENT, Form.CONTRACT, None})
_GRADE = 2


def appointed(who: Applicant) -> RuleResult:
    """An appointment or a contract names grade 2."""
    found = [
        each
        for each in who.evidence.appointments
        if each.form in _FORMS and each.grade in {_GRADE, None}
    ]
    proven = [each for each in found if _doubt(who, each) is None]
    if proven:
        return c.APPOINTED.met(papers(proven), grade=_GRADE, effective=proven[0].effective_date)
    if found:
        return c.APPOINTED.review(_doubt(who, found[0]) or "", papers(found), grade=_GRADE)
    unread = who.unread(Kind.APPOINTMENT)
    if unread:
        return c.APPOINTED.review("聘任材料未能读出，请人工核对。", unread, grade=_GRADE)
    return c.APPOINTED.not_met("没有聘任至二级工勤技能岗位的材料。", grade=_GRADE)


def _doubt(who: Applicant, appointment: Appointment) -> str | None:
    if doubt := doubt_about(appointment, "聘任材料", "grade", "effective_date"):
        return doubt
    if appointment.grade is None or appointment.form is None:
        return "聘任材料的样式或等级未能读出，请人工核对。"
    effective = Days.of(appointment.effective_date)
    if effective is not None and effective.first > who.today:
        return "聘任的生效日期晚于今天，请人工核对。"
    return None
