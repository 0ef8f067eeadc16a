"""Provincial honours: one grade up for 5, 4 and 3, and no theory exam from 2 to 1 (二.4)."""

import re

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.certificates import grade_rule, of_grade
from extractors.checks.eligibility.combine import ORDER, Group, answer_of, any_of, every
from extractors.checks.eligibility.honours import CONTEST_WORDS, contest
from extractors.checks.eligibility.issuers import LEVELS, issuers
from extractors.checks.eligibility.known import Applicant, doubt_about, papers
from extractors.checks.eligibility.trades import kinship
from extractors.checks.eligibility.words import GRADE_WORDS
from extractors.values import squeeze
from schemas.confirmations import Confirmation
from schemas.evidence import Answer, Honour, RuleResult
from schemas.kinds import Kind

_NAMED = re.compile("劳动模范|先进工作者|劳动奖章|技术能手")


def promotion(who: Applicant, grade: int) -> Group:
    """An honour of the level, and the grade below the one applied for.

    Not evaluated for those who neither ask for it nor have such an honour.
    """
    honour, applied = honour_rule(who), who.evidence.application
    if honour.answer == "not_met" and applied.route != "honour":
        return every(c.PROMOTION_HONOUR.skipped(honour.reason or "", **honour.inputs))
    return every(honour, _held(who, grade + 1))


def theory_exemption(who: Applicant) -> RuleResult:
    """A note for grade 1: whether the exemption may be asked for. It bars nobody."""
    found = honour_rule(who)
    if found.answer == "met":
        return c.THEORY_EXEMPTION.met(found.proven_by, **found.inputs)
    reason = "没有证实可申请免于参加理论考试的省级以上荣誉。"
    return c.THEORY_EXEMPTION.skipped(reason)


def honour_rule(who: Applicant) -> RuleResult:
    """省级以上 honours, or a special talent that a person confirms."""
    said = who.said(Confirmation.HONOUR_TALENT)
    if said is False:
        return c.PROMOTION_HONOUR.not_met("经人工确认不符合。", confirmed=False)
    if said:
        return c.PROMOTION_HONOUR.met(papers(who.evidence.honours), confirmed=True)
    judged = [(each, _judged(who, each)) for each in who.evidence.honours]
    best = max((answer for _, answer in judged), key=ORDER.index, default="not_met")
    fitting = [each for each, answer in judged if answer == best != "not_met"]
    known = {"honours": [each.honour or "" for each in fitting], "confirmed": None}
    if best == "met":
        return c.PROMOTION_HONOUR.met(papers(fitting), **known)
    unread = who.unread(Kind.HONOUR)
    if best == "review" or unread or who.evidence.application.route == "honour":
        reason = "是否属于省级以上荣誉或特殊人才，请人工核定。"
        return c.PROMOTION_HONOUR.review(reason, [*papers(fitting), *unread], **known)
    return c.PROMOTION_HONOUR.not_met("没有省级以上荣誉。", (), **known)


def _judged(who: Applicant, honour: Honour) -> Answer:
    """Listed honours of the level are met; others of the level (等荣誉) are for a person."""
    if doubt_about(honour, "荣誉证书", "honour", "issuer", "award_rank"):
        return "review" if _level(who, honour) != "not_met" else "not_met"
    words = squeeze(honour.honour or "")
    reached = _level(who, honour)
    if CONTEST_WORDS.search(words):
        return min(reached, contest(who, honour), key=ORDER.index)
    return reached if _NAMED.search(words) else min(reached, "review", key=ORDER.index)


def _level(who: Applicant, honour: Honour) -> Answer:
    least = LEVELS.index(who.policy.honours.promotion)
    levels = [each.level for each in issuers(honour.issuer, who.policy.places)]
    if any(level is not None and LEVELS.index(level) >= least for level in levels):
        return "met"
    return "review" if not levels or None in levels else "not_met"


def _held(who: Applicant, grade: int) -> RuleResult:
    condition = c.PROMOTION_GRADE
    found = of_grade(who, grade)
    if not found:
        reason = f"没有{GRADE_WORDS[grade]}工勤技能岗位等级证书，不能直接晋升一个等级。"
        return condition.not_met(reason, grade=grade)
    same = [each for each in found if _same_trade(who, each.occupation)]
    best = any_of(*(grade_rule(each, grade, condition.clause) for each in same or found))
    if same and answer_of(best) == "met":
        return condition.met(papers(same), grade=grade)
    reason = "现等级证书未能证实，或与申报工种不同，请人工核定。"
    return condition.review(reason, papers(found), grade=grade)


def _same_trade(who: Applicant, held: str | None) -> bool:
    applied = who.evidence.application.applied_occupation
    if held is None or applied is None:
        return False
    return kinship(held, applied, who.policy.trades) == "same"
