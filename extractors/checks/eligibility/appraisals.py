"""The five years of appraisals for grade 1, and those promised for later (二.2.5(3), 三(三))."""

from dataclasses import dataclass

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from extractors.checks.eligibility.party_member import party_years
from schemas.evidence import Appraisal, RuleResult
from schemas.kinds import Kind


@dataclass(frozen=True)
class Year:
    """One year: its verdict where it is proven; ``failed``: it can no longer be handed in."""

    year: int
    verdict: str | None
    failed: bool
    reason: str | None
    documents: list[str]


def qualified(who: Applicant) -> RuleResult:
    """Every one of the years is 合格 or better."""
    years = years_of(who)
    good = who.policy.grade_1.qualified
    known = _inputs(years)
    documents = [document for year in years for document in year.documents]
    bad = [year for year in years if year.failed or (year.verdict and year.verdict not in good)]
    if bad:
        reasons = [year.reason or f"{year.year}年度考核结果不是合格以上。" for year in bad]
        return c.QUALIFIED.not_met("".join(reasons), documents, **known)
    open_years = [year.reason for year in years if year.verdict is None and year.reason]
    if open_years:
        return c.QUALIFIED.review("".join(open_years), documents, **known)
    return c.QUALIFIED.met(documents, **known)


def excellent(who: Applicant) -> RuleResult:
    """Enough years 优秀, or 年度优秀共产党员 in other years (reading ``party_other_year``)."""
    years, needed = years_of(who), who.policy.grade_1.excellent_years
    party = party_years(who)
    sure = {year.year for year in years if year.verdict == "excellent"}
    may = sure | {year.year for year in years if year.verdict is None and not year.failed}
    fewest, most = sure | party.sure, may | party.sure | party.possible
    known = _inputs(years) | {
        "party_years": sorted(str(year) for year in party.sure | party.possible),
        "needed": needed,
    }
    proven_by = [
        *(document for year in years if year.year in sure for document in year.documents),
        *party.documents,
    ]
    if len(fewest) >= needed:
        return c.EXCELLENT.met(proven_by, **known)
    if len(most) >= needed:
        reason = "优秀等次或年度优秀共产党员的年数尚未证实，请人工核对。"
        return c.EXCELLENT.review(reason, proven_by, **known)
    same_year = len(may) + len(party.sure | party.possible)
    if same_year >= needed and not who.policy.readings.party_other_year:
        reason = "优秀等次与年度优秀共产党员在同一年度，是否分别计算请人工核定。"
        return c.EXCELLENT.review(reason, proven_by, **known)
    reason = f"近{len(years)}年优秀等次或年度优秀共产党员不足{needed}年。"
    return c.EXCELLENT.not_met(reason, proven_by, **known)


def years_of(who: Applicant) -> list[Year]:
    """Each year that counts, with what is known of it."""
    return [_year(who, year) for year in who.policy.grade_1.appraisal_years]


def _year(who: Applicant, year: int) -> Year:
    found = [each for each in who.evidence.appraisals if each.year == year]
    proven = [each for each in found if not doubt_about(each, "年度考核登记表", "year", "verdict")]
    read = [each for each in proven if each.verdict]
    verdicts = {each.verdict for each in read}
    documents = papers(found)
    if any(_late(who, each) for each in found):
        reason = f"{year}年度考核结果未在规定时间内补充上传，视为资格审查不通过。"
        return Year(year, None, failed=True, reason=reason, documents=documents)
    if len(verdicts) == 1:
        return Year(year, verdicts.pop(), failed=False, reason=None, documents=papers(read))
    return Year(
        year, None, failed=False, reason=_open_reason(who, year, found), documents=documents
    )


def _late(who: Applicant, appraisal: Appraisal) -> bool:
    """Promised, and not handed in by the last day (三(三), 三(四))."""
    if not appraisal.promised:
        return False
    last = who.policy.windows.deferred_appraisals.end
    filed = Days.of(appraisal.filed_on)
    if filed is not None:
        return filed.first > last
    return appraisal.document is None and who.today > last


def _open_reason(who: Applicant, year: int, found: list[Appraisal]) -> str:
    if len({each.verdict for each in found if each.verdict}) > 1:
        return f"{year}年度有不同的考核结果，请人工核对。"
    if any(each.promised and each.document is None for each in found):
        last = who.policy.windows.deferred_appraisals.end
        return f"{year}年度考核结果已承诺在 {last} 前补充上传。"
    if any(each.document for each in found) or who.unread(Kind.APPRAISAL):
        return f"{year}年度考核结果未能读出或存疑，请人工核对。"
    if found:
        return f"{year}年度考核结果只有申报填写，没有可读的证明材料，请补充。"
    return f"没有{year}年度考核登记表，请补充。"


def _inputs(years: list[Year]) -> dict[str, str | int | bool | list[str] | None]:
    return {f"verdict_{year.year}": year.verdict for year in years}
