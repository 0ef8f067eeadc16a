"""Whether a person may apply: the two years of 五(四), by dates alone; no calendar is needed.

A term of years that begins on a day ends with the same day of its last year, at 24:00, or with
the month's last where that year has no such day (民法典 201, 202): from 2026-04-20 a ban of two
years bars up to and with 2028-04-20.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from extractors.checks.notice.windows import Window, same_answer, window
from extractors.values.day_sums import add_years
from schemas.policy import BanStart, Notices

StandingAnswer = Literal["may_apply", "barred", "look"]
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Ban:
    """One decision. The days of violation, decision and service are kept apart (domain, 6).

    ``suspended``: 复议 or a court suspends it. ``lifted``: withdrawn or set aside, it bars nobody.
    ``years`` and ``starts`` are those at the time of the decision; None: of the notice in force
    on its day. ``until`` is a last day that the decision or an imported list names itself.
    """

    decision: str
    decision_date: date
    served_date: date | None = None
    violation_date: date | None = None
    suspended: bool = False
    lifted: bool = False
    years: int | None = None
    starts: BanStart | None = None
    until: date | None = None


@dataclass(frozen=True)
class Term:
    """The days that a ban bars: ``first`` to ``last``, both included.

    ``open_ended``: it starts with a service that has not happened; ``last`` is then the earliest.
    """

    ban: Ban
    first: date
    last: date
    open_ended: bool

    def bars(self, day: date) -> bool:
        """Whether the day is barred for certain."""
        return self.first <= day <= self.last

    def may_bar(self, day: date) -> bool:
        """Whether the day is barred, or would be by a service that comes later."""
        return self.first <= day and (self.open_ended or day <= self.last)


@dataclass(frozen=True)
class Standing:
    """May apply; barred ``until`` (last day) by ``decision``; or a person must look (``reason``).

    ``served``: whether the decision has been served; None where no decision is at hand.
    ``until`` is None where the term has not begun to run.
    """

    answer: StandingAnswer
    until: date | None = None
    decision: str | None = None
    served: bool | None = None
    reason: str | None = None


def term(ban: Ban, notices: Notices) -> Term:
    """From the first to the last barred day.

    The decision bars at once, whatever day the years run from: that day only moves the end.
    """
    policy = notices.in_force(ban.decision_date).ban
    years, starts = ban.years or policy.years, ban.starts or policy.starts
    days = {
        "decision_date": ban.decision_date,
        "service_date": ban.served_date,
        "violation_date": ban.violation_date or ban.decision_date,
    }
    start = days[starts]
    last = ban.until or add_years(start or ban.decision_date, years)
    return Term(ban, ban.decision_date, last, open_ended=start is None and ban.until is None)


def standing_on(bans: Iterable[Ban], notices: Notices, day: date) -> Standing:
    """Whether a person with these decisions may apply on a day."""
    terms = _terms(bans, notices)
    barring = [found for found in terms if found.bars(day) and not found.ban.suspended]
    if barring:
        return _barred(barring, terms)
    doubtful = [found for found in terms if found.may_bar(day)]
    return _doubt(doubtful[0]) if doubtful else Standing("may_apply")


def standing(bans: Sequence[Ban], notices: Notices, year: int) -> Standing:
    """Whether a person with these decisions may register in a year's window.

    Barred where every day of the window is barred, free where none is; where the ban begins or
    ends within the window, or the window is only projected and the year's days differ, a person
    must look. The year of a decision is barred as a whole: 当年申报资格 is cancelled (五(四)).
    """
    found = window(notices, "registration", year)
    terms = _terms(bans, notices)
    this_year = [t for t in terms if t.ban.decision_date.year == year and not t.ban.suspended]
    if this_year:
        return _barred(this_year, terms)
    if same_answer(found, lambda day: standing_on(bans, notices, day).answer):
        return standing_on(bans, notices, found.start)
    return _undecided(found, terms)


def _terms(bans: Iterable[Ban], notices: Notices) -> list[Term]:
    return [term(ban, notices) for ban in bans if not ban.lifted]


def _barred(barring: list[Term], terms: list[Term]) -> Standing:
    """By the decision that ends last; another that follows without a gap carries the bar on."""
    latest = max(barring, key=lambda found: (found.open_ended, found.last))
    following = [
        found
        for found in terms
        if not found.ban.suspended
        and found.first <= latest.last + _DAY
        and (found.open_ended, found.last) > (latest.open_ended, latest.last)
    ]
    if following:
        return _barred(following, terms)
    served = latest.ban.served_date is not None
    return Standing(
        "barred",
        until=None if latest.open_ended else latest.last,
        decision=latest.ban.decision,
        served=served,
        reason=None if served else "决定尚未送达。",
    )


def _doubt(found: Term) -> Standing:
    ban = found.ban
    reason = (
        "决定因复议或诉讼暂停执行，请人工核实。"
        if ban.suspended
        else "决定尚未送达，限制期的起算日尚不确定，请人工核实。"
    )
    return Standing("look", None, ban.decision, ban.served_date is not None, reason)


def _undecided(found: Window, terms: list[Term]) -> Standing:
    latest = max(terms, key=lambda each: each.last)
    when = (
        f"{found.year}年的报名时间（{found.start}至{found.end}）"
        if found.announced
        else f"{found.year}年的报名时间尚未公布，当年"
    )
    return Standing(
        "look",
        until=None if latest.open_ended else latest.last,
        decision=latest.ban.decision,
        served=latest.ban.served_date is not None,
        reason=f"{when}只有部分日子在限制期内，请人工核实。",
    )
