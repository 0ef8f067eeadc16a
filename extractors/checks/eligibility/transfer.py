"""Changing the trade at one's own grade first (二.3, first sentence)."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.certificates import grade_rule, of_grade
from extractors.checks.eligibility.combine import Group, answer_of, any_of, every
from extractors.checks.eligibility.known import Applicant, papers
from extractors.checks.eligibility.trades import kinship
from extractors.checks.eligibility.words import GRADE_WORDS
from schemas.confirmations import Confirmation
from schemas.evidence import Certificate, RuleResult


def transfer(who: Applicant, grade: int) -> Group:
    """The own grade is applied for in the new trade, with the unit's consent.

    Not evaluated for those who neither ask for it nor hold their grade in another trade.
    """
    others = [each for each in of_grade(who, grade) if _other_trade(who, each)]
    if not others and who.evidence.application.route != "transfer":
        return every(c.TRANSFER_OWN_GRADE.skipped("没有申报转换岗位工种。", grade=grade))
    return every(_own_grade(others, grade), _consent(who))


def _own_grade(others: list[Certificate], grade: int) -> RuleResult:
    condition = c.TRANSFER_OWN_GRADE
    if not others:
        reason = f"没有其他工种的{GRADE_WORDS[grade]}证书，不属于转换岗位工种。"
        return condition.not_met(reason, grade=grade)
    best = any_of(*(grade_rule(each, grade, condition.clause) for each in others))
    if answer_of(best) == "met":
        return condition.met(papers(others), grade=grade)
    return condition.review("现岗位等级证书未能证实，请人工核对。", papers(others), grade=grade)


def _other_trade(who: Applicant, held: Certificate) -> bool:
    applied = who.evidence.application.applied_occupation
    if held.occupation is None or applied is None:
        return False
    return kinship(held.occupation, applied, who.policy.trades) == "other"


def _consent(who: Applicant) -> RuleResult:
    """A proof of the change, or a person's word that the unit consents."""
    said, proofs = who.said(Confirmation.TRANSFER_CONSENT), who.evidence.transfer_proofs
    proven = [proof for proof in proofs if proof.document]
    if said is False:
        return c.TRANSFER_CONSENT.not_met("经人工确认所在单位不同意转换岗位工种。")
    if said or proven:
        return c.TRANSFER_CONSENT.met(papers(proven), confirmed=said)
    reason = "没有转岗证明，转换岗位工种须经所在单位同意，请人工确认或补充材料。"
    return c.TRANSFER_CONSENT.review(reason, confirmed=None)
