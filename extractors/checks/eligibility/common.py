"""What everybody has to fulfil: in post, before retirement, consent, none of 二.6."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.combine import Group, every
from extractors.checks.eligibility.conditions import Condition
from extractors.checks.eligibility.known import Applicant, Days, doubt_of
from extractors.checks.eligibility.retirement import retirement_day, rows_of
from extractors.checks.eligibility.trades import kinship
from schemas.confirmations import QUESTIONS, Confirmation
from schemas.evidence import RuleResult

_BY_A_PERSON = (
    (c.IN_POST, Confirmation.IN_POST),
    (c.NOT_RETIRED, Confirmation.NOT_RETIRED),
    (c.CONSENT, Confirmation.CONSENT),
    (c.NO_INVESTIGATION, Confirmation.NO_INVESTIGATION),
    (c.NO_SANCTION, Confirmation.NO_SANCTION),
    (c.NO_OTHER_BAR, Confirmation.NO_OTHER_BAR),
)


def common(who: Applicant) -> Group:
    """一(一), 一(二), 二.1 and 二.6."""
    asked = (_confirmed(who, *pair) for pair in _BY_A_PERSON)
    return every(*asked, retirement_age(who), trade_listed(who))


def needs_person(who: Applicant, condition: Condition, clause: Confirmation) -> RuleResult:
    """A condition that only a person can say: review until somebody has."""
    said, words = who.said(clause), QUESTIONS[clause]
    if said is None:
        return condition.review(f"须由人工确认：{words}。", confirmed=None)
    if not said:
        return condition.not_met(f"经人工确认不符合：{words}。", confirmed=False)
    return condition.met(confirmed=True)


def retirement_age(who: Applicant) -> RuleResult:
    """Not yet at retirement age when the notice was issued (一(二))."""
    evidence, issued = who.evidence, who.policy.issued
    birth = Days.of(evidence.birth_date.proven)
    doubt = doubt_of(evidence.birth_date, "出生日期")
    if birth is None or doubt:
        return c.RETIREMENT_AGE.review(doubt or "出生日期不是有效日期，请人工核对。")
    gender = None if doubt_of(evidence.gender, "性别") else evidence.gender.proven
    rows = rows_of(gender, evidence.application.post_type, who.policy)
    reached = [retirement_day(day, row) for row in rows for day in (birth.first, birth.last)]
    known = {
        "birth_date": evidence.birth_date.proven,
        "gender": gender,
        "post_type": evidence.application.post_type,
        "retires": min(reached).isoformat(),
    }
    proven_by = evidence.birth_date.documents
    if min(reached) > issued:
        return c.RETIREMENT_AGE.met(proven_by, **known)
    if max(reached) < issued:
        reason = f"本通知下发（{issued}）前已达到退休年龄（{max(reached)}），不列入考核范围。"
        return c.RETIREMENT_AGE.not_met(reason, proven_by, **known)
    reason = "按现有信息无法确定本通知下发前是否已达到退休年龄，请核对出生日期、性别和岗位类别。"
    return c.RETIREMENT_AGE.review(reason, proven_by, **known)


def trade_listed(who: Applicant) -> RuleResult:
    """The trade applied for stands in the catalogue of trades, where the office has loaded it."""
    applied, trades = who.evidence.application.applied_occupation, who.policy.trades
    if not trades.names or applied is None:
        return c.TRADE_LISTED.skipped("没有装入工种目录或没有填写申报工种。", applied=applied)
    if any(kinship(name, applied, trades) == "same" for name in trades.names):
        return c.TRADE_LISTED.met(applied=applied)
    reason = f"申报工种（{applied}）不在考核工种目录中，请人工核对。"
    return c.TRADE_LISTED.review(reason, (), applied=applied)


def retires_this_year(who: Applicant) -> list[RuleResult]:
    """A note, no bar: who reaches the age in the season decides with the unit (一(二))."""
    birth = Days.of(who.evidence.birth_date.proven)
    if birth is None:
        return []
    rows = rows_of(who.evidence.gender.proven, who.evidence.application.post_type, who.policy)
    reached = {retirement_day(birth.first, row) for row in rows}
    soon = sorted(day for day in reached if who.policy.issued <= day <= who.policy.cutoffs.tenure)
    if not soon:
        return []
    reason = (
        f"{who.policy.year}年将达到退休年龄（{soon[0]}），应充分了解单位岗位空缺情况、"
        "岗位聘用等有关政策规定后，自主决定是否申报考核并报单位同意。"
    )
    return [c.RETIRES_THIS_YEAR.skipped(reason, retires=soon[0].isoformat())]


def _confirmed(who: Applicant, condition: Condition, clause: Confirmation) -> RuleResult:
    """Confirmed by a person; before that the reading ``unconfirmed`` says whether it holds up."""
    if who.said(clause) is None and who.policy.readings.unconfirmed == "not_evaluated":
        return condition.skipped(f"由所在单位和主管部门审核时确认：{QUESTIONS[clause]}。")
    return needs_person(who, condition, clause)
