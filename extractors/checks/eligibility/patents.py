"""Patents that waive education and appraisals (二.2.5(5)⑤)."""

from extractors.checks.eligibility import conditions as c
from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from extractors.values import comparable
from schemas.confirmations import Confirmation
from schemas.evidence import Patent, RuleResult
from schemas.kinds import Kind


def patents(who: Applicant, since: Days | None) -> RuleResult:
    """Enough inventions or utility models after grade 2, ranked high enough, of the trade."""
    said = who.said(Confirmation.PATENT_OF_THE_TRADE)
    unread = who.unread(Kind.PATENT)
    if said is None and not who.evidence.patents and not unread:
        return c.PATENTS.skipped("没有专利材料。")
    fitting = [each for each in who.evidence.patents if _may_count(who, each, since)]
    sure = [each for each in fitting if _counts(each, since)]
    known = {"patents": [each.number or "" for each in fitting], "confirmed": said}
    if unread and not _enough(who, fitting):
        return c.PATENTS.review("专利材料未能读出，请人工核对。", unread, **known)
    if not _enough(who, fitting):
        needed = who.policy.patents
        reason = (
            f"取得二级证书之后、名次在前{needed.max_rank}名的发明专利不足{needed.invention}项，"
            f"实用新型专利不足{needed.utility_model}项。"
        )
        return c.PATENTS.not_met(reason, papers(fitting), **known)
    if said is False:
        return c.PATENTS.not_met("经人工确认专利与本工种不相关。", papers(fitting), **known)
    if said and _enough(who, sure):
        return c.PATENTS.met(papers(sure), **known)
    reason = (
        "专利的种类、名次或授权日期未能证实，请人工核对。"
        if said
        else "专利是否与本工种相关，须由人工确认。"
    )
    return c.PATENTS.review(reason, papers(fitting), **known)


def _may_count(who: Applicant, patent: Patent, since: Days | None) -> bool:
    granted = Days.of(patent.grant_date)
    early = granted is not None and since is not None and granted.last < since.first
    low = patent.rank is not None and patent.rank > who.policy.patents.max_rank
    return not early and not low and patent.kind != "design"


def _counts(patent: Patent, since: Days | None) -> bool:
    granted = Days.of(patent.grant_date)
    later = granted is not None and since is not None and granted.first > since.last
    known = patent.kind is not None and patent.rank is not None
    fields = ("patent_kind", "patent_number", "inventors", "grant_date")
    return later and known and doubt_about(patent, "专利证书", *fields) is None


def _enough(who: Applicant, found: list[Patent]) -> bool:
    """A patent handed in twice is one; one of unknown kind may be either."""
    needed = who.policy.patents
    kinds = {comparable(each.number or id(each)): each.kind for each in found}.values()
    unknown = sum(kind is None for kind in kinds)
    inventions = sum(kind == "invention" for kind in kinds)
    models = sum(kind == "utility_model" for kind in kinds)
    return inventions + unknown >= needed.invention or models + unknown >= needed.utility_model
