"""Honours after the grade-2 certificate that waive education and appraisals (二.2.5(5)①–④, ⑥)."""

import re
from collections.abc import Callable

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.certificates import counting
from extractors.checks.eligibility.combine import ORDER, Group, any_of
from extractors.checks.eligibility.conditions import Condition
from extractors.checks.eligibility.issuers import issuers
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from extractors.checks.eligibility.patents import patents
from extractors.values import squeeze
from schemas.confirmations import Confirmation
from schemas.evidence import Answer, Honour, RuleResult
from schemas.kinds import Kind
from schemas.policy import Level

CONTEST_WORDS = re.compile("竞赛|大赛|比赛|比武|技能赛")
_COMMENDATION = re.compile("先进|模范|劳模|标兵|优秀|表彰|功|能手")
_TEAM = re.compile("团体|集体")
Judge = Callable[[Applicant, Honour], Answer]


def waivers(who: Applicant) -> Group:
    """Any item of 二.2.5(5)."""
    return any_of(
        _item(who, c.PARTY_OR_GOVERNMENT, Confirmation.HONOUR_BY_PARTY_OR_GOVERNMENT, commended),
        _item(who, c.LABOUR_MEDAL, Confirmation.LABOUR_MEDAL, labour_medal),
        _item(who, c.TECHNICAL_EXPERT, Confirmation.TECHNICAL_EXPERT, technical_expert),
        _item(who, c.CONTEST, Confirmation.CONTEST, contest),
        patents(who, since_grade_2(who)),
        _special_talent(who),
    )


def since_grade_2(who: Applicant) -> Days | None:
    """The day of the first proven certificate of grade 2; None where it is not known."""
    held = counting(who, 2)
    return Days.of(held[0].issue_date) if held else None


def commended(who: Applicant, honour: Honour) -> Answer:
    """① by a party committee or government of the level, or a higher department."""
    words, least = squeeze(honour.honour or ""), who.policy.honours
    if CONTEST_WORDS.search(words):
        return "not_met"
    answers: list[Answer] = []
    for issuer in issuers(honour.issuer, who.policy.places):
        if issuer.body == "party_or_government":
            answers.append(_told(issuer.reaches(least.party_or_government)))
        elif issuer.body == "department" and issuer.reaches(least.department) is not False:
            sure = issuer.level is not None and _COMMENDATION.search(words)
            answers.append("met" if sure else "review")
    return _best(answers, unknown=not honour.issuer)


def labour_medal(who: Applicant, honour: Honour) -> Answer:
    """② 五一劳动奖章 by the national or a provincial trade union."""
    if "劳动奖章" not in squeeze(honour.honour or ""):
        return _unnamed(honour)
    return _reached(who, honour, who.policy.honours.labour_medal, bodies={"union"})


def technical_expert(who: Applicant, honour: Honour) -> Answer:
    """③ 技术能手 of the level."""
    if "技术能手" not in squeeze(honour.honour or ""):
        return _unnamed(honour)
    return _reached(who, honour, who.policy.honours.technical_expert)


def contest(who: Applicant, honour: Honour) -> Answer:
    """④ a prize for an individual in a contest of the level."""
    words = squeeze(f"{honour.honour or ''}{honour.award_rank or ''}")
    if not CONTEST_WORDS.search(words):
        return _unnamed(honour)
    if _TEAM.search(words):
        return "not_met"
    ranked = any(rank in words for rank in who.policy.honours.contest_ranks)
    if not ranked and honour.award_rank:
        return "not_met" if "奖" in honour.award_rank else "review"
    reached = _reached(who, honour, who.policy.honours.contest)
    return reached if ranked else min(reached, "review", key=ORDER.index)


def _item(who: Applicant, condition: Condition, clause: Confirmation, judge: Judge) -> RuleResult:
    """The best of the honours by one item; a person's word settles what print does not."""
    said = who.said(clause)
    if said is False:
        return condition.not_met("经人工确认不符合。", confirmed=False)
    unread = who.unread(Kind.HONOUR)
    if said is None and not who.evidence.honours and not unread:
        return condition.skipped("没有荣誉材料。")
    since = since_grade_2(who)
    judged = [(each, _dated(judge(who, each), each, since)) for each in who.evidence.honours]
    best = max((answer for _, answer in judged), key=ORDER.index, default="not_met")
    fitting = [each for each, answer in judged if answer == best != "not_met"]
    known = {"honours": [each.honour or "" for each in fitting], "confirmed": said}
    if best == "met" or (said and best == "review"):
        return condition.met(papers(fitting), **known)
    if best == "review" or said:
        reason = "荣誉的级别、授予单位、名次或日期未能确定，请人工核定。"
        return condition.review(reason, papers(fitting), **known)
    if unread:
        return condition.review("荣誉材料未能读出，请人工核对。", unread, **known)
    return condition.not_met("没有取得二级证书之后的此类荣誉。", (), **known)


def _dated(answer: Answer, honour: Honour, since: Days | None) -> Answer:
    """Weakened where the honour is only declared, or not surely later than the certificate."""
    if answer == "not_met":
        return answer
    day = Days.of(honour.date)
    if day and since and day.last < since.first:
        return "not_met"
    later = day is not None and since is not None and day.first > since.last
    doubt = doubt_about(honour, "荣誉证书", "honour", "issuer", "award_rank", "issue_date")
    return answer if later and not doubt else "review"


def _special_talent(who: Applicant) -> RuleResult:
    """⑥ is for a person; before anybody claims it, it weighs nothing."""
    said = who.said(Confirmation.SPECIAL_TALENT)
    if said is None:
        return c.SPECIAL_TALENT.skipped("没有人确认属于特殊人才。")
    if said:
        return c.SPECIAL_TALENT.met(confirmed=True)
    return c.SPECIAL_TALENT.not_met("经人工确认不属于特殊人才。", confirmed=False)


def _reached(
    who: Applicant, honour: Honour, least: Level, bodies: set[str] | None = None
) -> Answer:
    found = [
        each
        for each in issuers(honour.issuer, who.policy.places)
        if bodies is None or each.body in bodies
    ]
    return _best([_told(each.reaches(least)) for each in found], unknown=not honour.issuer)


def _told(reaches: bool | None) -> Answer:
    return "review" if reaches is None else "met" if reaches else "not_met"


def _best(answers: list[Answer], *, unknown: bool) -> Answer:
    return max(answers, key=ORDER.index, default="review" if unknown else "not_met")


def _unnamed(honour: Honour) -> Answer:
    """An honour whose name was not read may be any."""
    return "not_met" if honour.honour else "review"
