"""What a person's bans say: may apply, barred, or a person must look. The sums are the notice's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from extractors.checks import notice as sums
from service.bans.tables import Ban, BanSource, BanState
from service.documents.results import Notice


class Answer(StrEnum):
    """What a look-up says."""

    MAY_APPLY = "may_apply"
    BARRED = "barred"
    LOOK = "look"


@dataclass(frozen=True)
class Standing:
    """An answer. ``until``: the last barred day, None where it is not known yet.

    ``ban``: the one that decides; None where the person may apply. ``words``: Chinese.
    """

    answer: Answer
    words: str
    until: date | None = None
    ban: Ban | None = None

    @property
    def brief(self) -> str:
        """The words without decision and reason, for who needs to know no more."""
        if self.answer is Answer.LOOK:
            return "该人员能否申报须由工考管理机构核实。"
        if self.answer is Answer.MAY_APPLY:
            return self.words
        until = f"，限制期至 {self.until.isoformat()}" if self.until else ""
        return f"该人员目前不能申报{until}。"


def standing_of(bans: Sequence[Ban], asked: date | int, notice: Notice) -> Standing:
    """What bans say of a day, or of the window for registration of a year."""
    decisions = [_decision(ban) for ban in bans]
    if isinstance(asked, int):
        found = sums.standing(decisions, notice.notices, asked)
    else:
        found = sums.standing_on(decisions, notice.notices, asked)
    by = next((ban for ban in bans if ban.id == found.decision), None)
    return Standing(Answer(found.answer), _words(found, by), found.until, by)


def last_day(first: date, notice: Notice) -> date:
    """The last day of a ban that begins on this day, by the policy in force on it."""
    return sums.term(sums.Ban("", first, served_date=first), notice.notices).last


def term_of(ban: Ban, notice: Notice) -> tuple[date, date | None]:
    """The first and the last barred day; no last day before it is known."""
    found = sums.term(_decision(ban), notice.notices)
    return found.first, None if found.open_ended else found.last


def _decision(ban: Ban) -> sums.Ban:
    """A ban as the sums know it. What names its own term is barred from its first day on."""
    own_term = ban.source is BanSource.IMPORT or ban.in_place_of is not None
    return sums.Ban(
        decision=ban.id,
        decision_date=ban.starts_on if own_term else ban.decided_on or ban.starts_on,
        served_date=ban.served_on,
        violation_date=ban.violation_on,
        suspended=ban.state is BanState.SUSPENDED,
        years=ban.years,
        starts=ban.counted_from,
        until=ban.ends_on if own_term else None,
    )


def _words(found: sums.Standing, ban: Ban | None) -> str:
    if ban is None:
        return "没有生效中的限制，可以申报。"
    if found.answer != "barred":
        return found.reason or "请人工核实。"
    number = f"（{ban.decision_number}）" if ban.decision_number else ""
    until = f"，限制申报至 {found.until.isoformat()}" if found.until else "，截止日待送达后确定"
    served = "" if ban.served_on else "；处理决定尚未送达"
    return f"该人员因查实弄虚作假被限制申报{number}{until}{served}。"
