"""Years of work (二.5) and confirmation (二.2.1)."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.conditions import Condition
from extractors.checks.eligibility.known import Applicant, Days, doubt_of
from extractors.values.day_sums import add_years
from schemas.evidence import RuleResult
from schemas.policy import Policy


def years_of(start: Days, policy: Policy) -> tuple[int, int]:
    """The fewest and the most years of work by the cut-off, as the notice may be read.

    Calendar years count the first one (T); whole years count anniversaries (Tf).
    """
    cutoff = policy.cutoffs.tenure
    calendar = [cutoff.year - day.year + 1 for day in (start.last, start.first)]
    whole = [
        cutoff.year - day.year - (add_years(day, cutoff.year - day.year) > cutoff)
        for day in (start.last, start.first)
    ]
    if policy.readings.tenure == "calendar_years":
        return calendar[0], calendar[1]
    if policy.readings.tenure == "whole_years":
        return whole[0], whole[1]
    return min(whole), max(calendar)


def at_least(who: Applicant, clause: str, years: int) -> RuleResult:
    """``years`` of work or more."""
    return _compared(who, c.TENURE.at(clause), years, below=False)


def below(who: Applicant, clause: str, years: int) -> RuleResult:
    """Fewer than ``years`` of work."""
    return _compared(who, c.TENURE_BELOW.at(clause), years, below=True)


def confirmed(who: Applicant) -> RuleResult:
    """Confirmed (转正定级) by the cut-off."""
    datum, cutoff = who.evidence.confirmation_date, who.policy.cutoffs.confirmation
    condition = c.CONFIRMED.at(who.policy.grade_5.clause)
    days, doubt = Days.of(datum.proven), doubt_of(datum, "转正定级日期")
    known = {"confirmation_date": datum.proven, "cutoff": cutoff.isoformat()}
    if days is None or doubt:
        return condition.review(doubt or "转正定级日期不是有效日期，请人工核对。", (), **known)
    if days.last <= cutoff:
        return condition.met(datum.documents, **known)
    if days.first > cutoff:
        return condition.not_met(f"{cutoff} 前未转正定级。", datum.documents, **known)
    return condition.review("转正定级日期没有写明日，请人工核对。", datum.documents, **known)


def _compared(who: Applicant, condition: Condition, years: int, *, below: bool) -> RuleResult:
    datum = who.evidence.work_start_date
    start, doubt = Days.of(datum.proven), doubt_of(datum, "参加工作时间")
    if start is None or doubt:
        reason = doubt or "参加工作时间不是有效日期，请人工核对。"
        return condition.review(reason, work_start_date=datum.declared, threshold=years)
    fewest, most = years_of(start, who.policy)
    enough, short = fewest >= years, most < years
    cutoff = who.policy.cutoffs.tenure
    known = {
        "work_start_date": datum.proven,
        "years_at_least": fewest,
        "years_at_most": most,
        "threshold": years,
        "cutoff": cutoff.isoformat(),
    }
    if not enough and not short:
        reason = (
            f"工作年限按周年计为{fewest}年，按年头计为{most}年，"
            f"在{years}年的界限上结论不同，请人工核定。"
        )
        return condition.review(reason, datum.documents, **known)
    if short if below else enough:
        return condition.met(datum.documents, **known)
    amount = f"已满{years}年" if below else f"不足{years}年"
    reason = f"计算到 {cutoff}，工作年限{amount}。"
    return condition.not_met(reason, datum.documents, **known)
