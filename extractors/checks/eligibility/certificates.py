"""The certificate of a grade: which one is held, in which trade, for how long (二.2, 二.3)."""

from datetime import date

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.combine import ORDER, Group, answer_of, every, rules_of
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from extractors.checks.eligibility.trade_change import trade_rule
from extractors.checks.eligibility.trades import kinship
from extractors.checks.eligibility.words import GRADE_WORDS
from schemas.evidence import Certificate, RuleResult
from schemas.kinds import Form, Kind

_GRADE_2 = 2
COUNTING_FORMS = frozenset({Form.POST_GRADE, Form.WORKER_GRADE})


def held_long_enough(who: Applicant, grade: int, clause: str, years: int) -> Group:
    """Grade ``grade`` held ``years`` in the trade applied for, by the certificate that serves best.

    For grade 1 (二.2.5(1)) the notice names no trade: another one goes to a person.
    """
    ways = [_one(who, each, grade, clause, years) for each in of_grade(who, grade)]
    if not ways or who.unread(Kind.SKILL_CERTIFICATE):
        ways.append(every(_none(who, grade, clause)))
    return max(ways, key=_worth)


def of_grade(who: Applicant, grade: int) -> list[Certificate]:
    """Certificates of the grade, and those whose grade could not be read."""
    return [each for each in who.evidence.certificates if each.grade in {grade, None}]


def counting(who: Applicant, grade: int) -> list[Certificate]:
    """Proven certificates of the grade that the notice speaks of, oldest first."""
    fit = [each for each in of_grade(who, grade) if _grade_doubt(each) is None]
    return sorted(fit, key=lambda each: each.issue_date or "9999")


def grade_rule(certificate: Certificate, grade: int, clause: str) -> RuleResult:
    """The certificate is of the grade, proven, and of the kind that the notice speaks of."""
    condition, doubt = c.CERTIFICATE_GRADE.at(clause), _grade_doubt(certificate)
    known = {"grade": grade, "form": certificate.form and certificate.form.value}
    proven_by = papers([certificate])
    return (
        condition.review(doubt, proven_by, **known) if doubt else condition.met(proven_by, **known)
    )


def years_rule(who: Applicant, held: Certificate, clause: str, years: int) -> RuleResult:
    """``years`` since this certificate, or since the first of its grade in any trade (二.3)."""
    own = _years_since(who, held, clause, years)
    first = _first_of_grade(who, held)
    if first is None or own.answer == "met":
        return own
    return max(own, _years_since(who, first, "二.3", years), key=_rank)


def _years_since(who: Applicant, basis: Certificate, clause: str, years: int) -> RuleResult:
    condition = c.CERTIFICATE_YEARS.at(clause)
    since = Days.of(basis.issue_date)
    doubt = doubt_about(basis, "等级证书", "issue_date")
    sure, latest = _cutoffs(who)
    known = {"issue_date": basis.issue_date, "years": years, "cutoff": latest.isoformat()}
    proven_by = papers([basis])
    if doubt or since is None:
        reason = doubt or "等级证书的发证日期未能读出，请人工核对。"
        return condition.review(reason, proven_by, **known)
    ends = since.years_on(years)
    if ends.last <= sure:
        return condition.met(proven_by, **known)
    if ends.first > latest:
        reason = f"取得证书到 {latest} 不满{years}年。"
        return condition.not_met(reason, proven_by, **known)
    reason = f"取得证书满{years}年的日子与截止日期相近，通知未写明计算到哪一天，请人工核定。"
    return condition.review(reason, proven_by, **known)


def _one(who: Applicant, held: Certificate, grade: int, clause: str, years: int) -> Group:
    return every(
        grade_rule(held, grade, clause),
        trade_rule(who, held, clause, stated=grade != _GRADE_2),
        years_rule(who, held, clause, years),
    )


def _worth(way: Group) -> tuple[int, int]:
    """Better answer first, then more conditions met."""
    return (
        ORDER.index(answer_of(way)),
        sum(rule.answer == "met" for rule in rules_of(way)),
    )


def _rank(rule: RuleResult) -> int:
    return ORDER.index(rule.answer)


def _none(who: Applicant, grade: int, clause: str) -> RuleResult:
    condition, unread = c.CERTIFICATE_GRADE.at(clause), who.unread(Kind.SKILL_CERTIFICATE)
    if unread:
        return condition.review("等级证书未能读出，请人工核对。", unread, grade=grade)
    reason = f"没有{GRADE_WORDS[grade]}工勤技能岗位等级证书。"
    return condition.not_met(reason, grade=grade)


def _grade_doubt(certificate: Certificate) -> str | None:
    if doubt := doubt_about(certificate, "等级证书", "grade"):
        return doubt
    if certificate.grade is None:
        return "证书的等级未能读出，请人工核对。"
    if certificate.form not in COUNTING_FORMS:
        return "不是机关事业单位工勤技能岗位等级证书或样式未能认定，是否认可请人工核定。"
    return None


def _first_of_grade(who: Applicant, held: Certificate) -> Certificate | None:
    """The oldest other certificate of the grade, where ``held`` is in the trade applied for."""
    applied = who.evidence.application.applied_occupation
    if held.grade is None or held.occupation is None or applied is None:
        return None
    if kinship(held.occupation, applied, who.policy.trades) == "other":
        return None
    others = [each for each in counting(who, held.grade) if each is not held and each.issue_date]
    return others[0] if others else None


def _cutoffs(who: Applicant) -> tuple[date, date]:
    """Up to the first day the years are surely full; after the second they surely are not."""
    latest = who.policy.cutoffs.tenure
    if who.policy.readings.c5_cutoff == "year_end":
        return latest, latest
    return who.policy.windows.exam.start, latest
