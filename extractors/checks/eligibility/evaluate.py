"""The public door: an applicant's evidence against the notice's conditions."""

from datetime import date

from extractors.checks.eligibility.combine import Node, answer_of, every, reasons_of, rules_of
from extractors.checks.eligibility.common import common, retires_this_year
from extractors.checks.eligibility.grades import GRADES
from extractors.checks.eligibility.known import Applicant
from extractors.checks.eligibility.promotion import theory_exemption
from schemas.evidence import Eligibility, EligibilityResult, Evidence, RuleResult
from schemas.policy import Policy

_NO_GRADE = "没有填写申报等级，请补充。"


def evaluate(evidence: Evidence, policy: Policy, today: date) -> EligibilityResult:
    """Whether the applicant may apply, as far as papers and persons prove it.

    Args:
        evidence: what is declared and proven of the applicant.
        policy: the notice in force.
        today: the day of judging in Asia/Shanghai; promises lapse by it.

    Returns:
        ``eligible`` only where one way is met and proven in all its conditions, ``not_eligible``
        only where a necessary condition is surely not met by every way; else ``review``.
    """
    who = Applicant(evidence, policy, today)
    applied = evidence.application
    grade = GRADES.get(applied.applied_grade or 0)
    tree: Node = every(common(who), grade(who)) if grade else common(who)
    answer = _answer(tree) if grade or answer_of(tree) == "not_met" else "review"
    return EligibilityResult(
        grade=applied.applied_grade,
        occupation=applied.applied_occupation,
        answer=answer,
        reasons=[*([] if grade else [_NO_GRADE]), *reasons_of(tree)],
        rules=[*rules_of(tree), *_notes(who)],
    )


def _answer(tree: Node) -> Eligibility:
    answer = answer_of(tree)
    if answer == "met":
        return "eligible"
    return "not_eligible" if answer == "not_met" else "review"


def _notes(who: Applicant) -> list[RuleResult]:
    """What people should know, though it decides nothing."""
    notes = retires_this_year(who)
    return [*notes, theory_exemption(who)] if who.evidence.application.applied_grade == 1 else notes
