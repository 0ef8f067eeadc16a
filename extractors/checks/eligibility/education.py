"""Education (二.2.4(2), 二.2.5(2))."""

from datetime import date

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, doubt_of, papers
from extractors.values.day_sums import add_years
from schemas.confirmations import Confirmation
from schemas.evidence import Education, RuleResult
from schemas.kinds import Kind


def education(who: Applicant, clause: str, levels: list[str]) -> RuleResult:
    """One of the levels is proven by a diploma."""
    condition, diplomas = c.EDUCATION.at(clause), who.evidence.education
    enough = [each for each in diplomas if each.level in levels]
    proven = [each for each in enough if _doubt(each) is None]
    if proven:
        return condition.met(papers(proven[:1]), level=proven[0].level)
    if enough:
        return condition.review(_doubt(enough[0]) or "", papers(enough), level=enough[0].level)
    unread = [*who.unread(Kind.DIPLOMA), *papers(each for each in diplomas if each.level is None)]
    if unread:
        return condition.review("学历证书上的学历层次未能读出，请人工核对。", unread, level=None)
    if not diplomas:
        return condition.review("没有学历证书，请补充。", level=None)
    if all(_doubt(each) for each in diplomas):
        return condition.review(_doubt(diplomas[0]) or "", papers(diplomas), level=None)
    reason = "学历证书证明的文化程度不足技工院校或高中（含中专）。"
    return condition.not_met(reason, papers(diplomas), level=diplomas[0].level)


def relaxed_education(who: Applicant) -> RuleResult:
    """初中 is enough for elder people of high skill (二.2.4(2))."""
    grade, condition = who.policy.grade_2, c.EDUCATION_RELAXED
    held = [each for each in who.evidence.education if each.level == grade.relaxed_to]
    proven = [each for each in held if _doubt(each) is None]
    if not proven:
        return condition.skipped("没有可以放宽的学历证书。", level=grade.relaxed_to)
    reached = _age_reached(who)
    known = {
        "level": grade.relaxed_to,
        "age_reached_on": reached.last.isoformat() if reached else None,
    }
    if reached is None:
        reason = "放宽学历须核对年龄，但出生日期或性别没有证实，请人工核对。"
        return condition.review(reason, papers(proven), **known)
    sure, latest = _age_days(who)
    said = who.said(Confirmation.SKILL_DESPITE_EDUCATION)
    if reached.first > latest:
        reason = (
            f"未达到可以放宽到初中文化程度的年龄（男{grade.relaxed_age_male}周岁、"
            f"女{grade.relaxed_age_female}周岁以上）。"
        )
        return condition.not_met(reason, papers(proven), **known)
    if said is False:
        return condition.not_met("经人工确认不属于技艺较高的人员。", papers(proven), **known)
    if said and reached.last <= sure:
        return condition.met(papers(proven), **known)
    reason = (
        "通知未写明年龄计算到哪一天，请人工核定。"
        if said
        else "放宽到初中文化程度须由人工确认技艺较高。"
    )
    return condition.review(reason, papers(proven), **known)


def _age_reached(who: Applicant) -> Days | None:
    evidence, ages = who.evidence, who.policy.grade_2
    birth = Days.of(evidence.birth_date.proven)
    doubt = doubt_of(evidence.birth_date, "出生日期") or doubt_of(evidence.gender, "性别")
    if birth is None or doubt:
        return None
    male = evidence.gender.proven == "male"
    return Days(
        *(
            add_years(day, ages.relaxed_age_male if male else ages.relaxed_age_female)
            for day in (birth.first, birth.last)
        )
    )


def _age_days(who: Applicant) -> tuple[date, date]:
    """Reached by the first day: surely in time; after the second: surely not (``relaxed_age``)."""
    registration, year_end = who.policy.windows.registration, who.policy.cutoffs.tenure
    reading = who.policy.readings.relaxed_age
    if reading == "registration":
        return registration.start, registration.end
    return (year_end if reading == "year_end" else registration.start), year_end


def _doubt(diploma: Education) -> str | None:
    return doubt_about(diploma, "学历证书", "education_level")
