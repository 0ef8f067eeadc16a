"""What each grade asks for, as *and* and *or* over conditions (二.2.1 to 二.2.5)."""

from collections.abc import Callable

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.appointed import appointed
from extractors.checks.eligibility.appraisals import excellent, qualified
from extractors.checks.eligibility.certificates import held_long_enough
from extractors.checks.eligibility.combine import Group, Node, any_of, every
from extractors.checks.eligibility.common import needs_person
from extractors.checks.eligibility.education import education, relaxed_education
from extractors.checks.eligibility.honours import waivers
from extractors.checks.eligibility.known import Applicant
from extractors.checks.eligibility.promotion import promotion
from extractors.checks.eligibility.tenure import at_least, below, confirmed
from extractors.checks.eligibility.transfer import transfer
from schemas.confirmations import Confirmation
from schemas.evidence import RuleResult
from schemas.policy import CertificateOrTenure


def grade_5(who: Applicant) -> Node:
    """二.2.1."""
    grade = who.policy.grade_5
    own = every(confirmed(who), below(who, grade.clause, grade.tenure_below))
    return any_of(own, transfer(who, 5))


def grade_4(who: Applicant) -> Node:
    """二.2.2."""
    return _certificate_or_tenure(who, 4, who.policy.grade_4)


def grade_3(who: Applicant) -> Node:
    """二.2.3."""
    return _certificate_or_tenure(who, 3, who.policy.grade_3)


def grade_2(who: Applicant) -> Node:
    """二.2.4."""
    grade = who.policy.grade_2
    clause = f"{grade.clause}(2)"
    own = every(
        held_long_enough(who, 3, f"{grade.clause}(1)", grade.held_years),
        any_of(education(who, clause, grade.education), relaxed_education(who)),
        needs_person(who, c.ACHIEVEMENT, Confirmation.ACHIEVEMENT),
    )
    return any_of(own, transfer(who, 2), promotion(who, 2))


def grade_1(who: Applicant) -> Node:
    """二.2.5."""
    grade = who.policy.grade_1
    first = f"{grade.clause}(1)"
    usual = every(
        education(who, f"{grade.clause}(2)", grade.education), qualified(who), excellent(who)
    )
    own = every(
        at_least(who, first, grade.tenure),
        held_long_enough(who, 2, first, grade.held_years),
        appointed(who),
        needs_person(who, c.GRADE_1_SKILL, Confirmation.GRADE_1_SKILL),
        any_of(usual, waivers(who)),
        _technical_staff(who),
    )
    return any_of(own, transfer(who, 1))


GRADES: dict[int, Callable[[Applicant], Node]] = {
    5: grade_5,
    4: grade_4,
    3: grade_3,
    2: grade_2,
    1: grade_1,
}


def _certificate_or_tenure(who: Applicant, grade: int, asked: CertificateOrTenure) -> Group:
    return any_of(
        held_long_enough(who, grade + 1, asked.clause, asked.held_years),
        at_least(who, asked.clause, asked.tenure),
        transfer(who, grade),
        promotion(who, grade),
    )


def _technical_staff(who: Applicant) -> RuleResult:
    """二.2.5(6): technical staff apply by other rules; a person decides."""
    if who.evidence.application.post_type != "technical":
        return c.TECHNICAL_STAFF.skipped("不是专业技术人才，不适用此项。")
    return needs_person(who, c.TECHNICAL_STAFF, Confirmation.TECHNICAL_STAFF)
