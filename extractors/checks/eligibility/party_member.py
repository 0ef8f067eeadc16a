"""年度优秀共产党员 among the honours (二.2.5(3))."""

import re
from dataclasses import dataclass

from extractors.checks.eligibility.known import Applicant, Days, doubt_about, papers
from extractors.values import squeeze
from schemas.confirmations import Confirmation
from schemas.evidence import Honour
from schemas.kinds import Kind

_NAMED_YEAR = re.compile(r"(20\d{2})年?度")
_WORDS = "优秀共产党员"


@dataclass(frozen=True)
class PartyYears:
    """Years that surely count, years that may count, and the papers behind them."""

    sure: set[int]
    possible: set[int]
    documents: list[str]


def party_years(who: Applicant) -> PartyYears:
    """The years of the award; a person says whether the unit that named it was entitled to."""
    said = who.said(Confirmation.PARTY_MEMBER_AWARD)
    honours, unread = who.evidence.honours, who.unread(Kind.HONOUR)
    named = [each for each in honours if _WORDS in squeeze(each.honour or "")]
    if said is False or not (named or unread):
        return PartyYears(set(), set(), [])
    counted = set(who.policy.grade_1.appraisal_years)
    sure = {year for each in named if said and not _doubt(each) for year in _years(each)}
    possible = {year for each in named for year in _years(each) or counted}
    possible |= counted if unread else set()
    return PartyYears(sure & counted, possible & counted - sure, papers(named))


def _years(honour: Honour) -> set[int]:
    """The year that the award names, else the year of its date."""
    named = _NAMED_YEAR.search(squeeze(honour.honour or ""))
    if named:
        return {int(named[1])}
    days = Days.of(honour.date)
    return {days.first.year} if days else set()


def _doubt(honour: Honour) -> str | None:
    return doubt_about(honour, "优秀共产党员证书", "honour", "issue_date")
