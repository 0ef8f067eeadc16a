"""What came of suspicions in one year: counted by the day on which it happened."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.bans import store as bans
from service.bans.tables import Ban
from service.falsification.steps import Step
from service.falsification.tables import (
    Evidence,
    Falsification,
    Outcome,
    Revocation,
    RevocationState,
    RevocationStep,
    TakenStep,
)
from service.organisations.store import ancestors
from service.sheets import Cell

UNASSIGNED = "未归入单位"
_COUNTED = {
    Step.OPENING: "opened",
    Step.DISMISSAL: "dismissed",
    Step.WITHDRAWAL: "withdrawn",
    Step.REFERRAL: "referred",
}
_TAKEN_BACK = {RevocationState.REVOKED: "revoked", RevocationState.RECALLED: "recalled"}
WORDS = {
    "opened": "立案",
    "dismissed": "撤案",
    "withdrawn": "撤回",
    "confirmed": "查实",
    "not_confirmed": "未查实",
    "bans": "限制申报",
    "revoked": "撤销证书",
    "recalled": "收回证书",
    "referred": "移送",
}
_AXES = {
    "tamper": "疑似改动",
    "reuse": "疑似冒用他人材料",
    "seal": "印章异常",
    "declared": "与申报内容不符",
    "validity": "号码、日期有误",
    "roster": "名册不符",
    "case": "材料之间不符",
    "eligibility": "不符合申报条件",
    "quality": "材料不清晰",
    "document": "文件异常",
}


@dataclass(frozen=True)
class Counts:
    """How often each thing happened."""

    opened: int = 0
    dismissed: int = 0
    withdrawn: int = 0
    confirmed: int = 0
    not_confirmed: int = 0
    bans: int = 0
    revoked: int = 0
    recalled: int = 0
    referred: int = 0

    def cells(self) -> list[int]:
        """In the order of ``WORDS``."""
        return [getattr(self, field.name) for field in fields(self)]


@dataclass(frozen=True)
class OfUnit:
    """The counts of one unit under its department; names as they are now."""

    department: str
    unit: str
    counts: Counts


@dataclass(frozen=True)
class OfCode:
    """In how many cases opened, and confirmed, evidence showed this finding."""

    code: str
    words: str
    opened: int
    confirmed: int


@dataclass(frozen=True)
class Statistics:
    """One year within one reach."""

    year: int
    total: Counts
    units: Sequence[OfUnit]
    codes: Sequence[OfCode]


def statistics(session: Session, year: int, reach: Reach) -> Statistics:
    """Count one year."""
    happened = list(_happened(session, year, reach))
    by_unit: dict[tuple[str, str], Counter[str]] = {}
    names: dict[str | None, tuple[str, str]] = {}
    for organisation_id, what in happened:
        if organisation_id not in names:
            names[organisation_id] = _names(session, organisation_id)
        by_unit.setdefault(names[organisation_id], Counter())[what] += 1
    return Statistics(
        year=year,
        total=Counts(**Counter(what for _, what in happened)),
        units=[OfUnit(*key, Counts(**by_unit[key])) for key in sorted(by_unit)],
        codes=_codes(session, year, reach),
    )


def rows(found: Statistics) -> tuple[list[str], list[list[Cell]]]:
    """The same as one table: the total, the units, then the findings."""
    headings = ["分类", "主管部门", "单位或发现", *WORDS.values()]
    table: list[list[Cell]] = [["合计", "", "", *found.total.cells()]]
    table += [["单位", one.department, one.unit, *one.counts.cells()] for one in found.units]
    for one in found.codes:
        counts = Counts(opened=one.opened, confirmed=one.confirmed).cells()
        table.append(["发现", "", f"{one.words}（{one.code}）", *counts])
    return headings, table


def _happened(session: Session, year: int, reach: Reach) -> Iterator[tuple[str | None, str]]:
    """Everything that is counted, with the organisation that it is counted for."""
    yield from _steps(session, year, reach)
    for ban in bans.decided_within(session, reach, _first(year), _last(year)):
        yield _organisation_of(session, ban), "bans"
    query = (
        select(Application.organisation_id, RevocationStep.state)
        .join(Revocation, Revocation.application_id == Application.id)
        .join(RevocationStep, RevocationStep.revocation_id == Revocation.id)
        .where(RevocationStep.state.in_(sorted(_TAKEN_BACK)), reach.applications())
        .where(_within(RevocationStep.on_day, year))
    )
    for organisation_id, state in session.execute(query):
        yield organisation_id, _TAKEN_BACK[state]


def _steps(session: Session, year: int, reach: Reach) -> Iterator[tuple[str | None, str]]:
    query = (
        select(Application.organisation_id, TakenStep.step, Falsification.outcome)
        .join(Falsification, Falsification.application_id == Application.id)
        .join(TakenStep, TakenStep.falsification_id == Falsification.id)
        .where(TakenStep.step.in_(sorted([*_COUNTED, Step.DECISION])), reach.applications())
        .where(_within(TakenStep.on_day, year))
    )
    for organisation_id, step, outcome in session.execute(query):
        if step in _COUNTED:
            yield organisation_id, _COUNTED[step]
        elif outcome is not None:
            yield organisation_id, outcome.value


def _codes(session: Session, year: int, reach: Reach) -> list[OfCode]:
    """Each code once a case, in cases opened within the year."""
    query = (
        select(Evidence.code, Falsification.id, Falsification.outcome)
        .join(Falsification, Falsification.id == Evidence.falsification_id)
        .join(Application, Application.id == Falsification.application_id)
        .where(Evidence.code.is_not(None), reach.applications())
        .where(_within(Falsification.opened_on, year))
        .distinct()
    )
    opened: Counter[str] = Counter()
    confirmed: Counter[str] = Counter()
    for code, _, outcome in session.execute(query):
        opened[code or ""] += 1
        confirmed[code or ""] += outcome is Outcome.CONFIRMED
    return [
        OfCode(code, _AXES.get(code.partition(".")[0], "其他"), count, confirmed[code])
        for code, count in sorted(opened.items())
    ]


def _organisation_of(session: Session, ban: Ban) -> str | None:
    if ban.application_id is None:
        return ban.organisation_id
    return session.get_one(Application, ban.application_id).organisation_id


def _names(session: Session, organisation_id: str | None) -> tuple[str, str]:
    """Department and unit of an organisation, whichever of both it is itself."""
    above = ancestors(session, organisation_id)
    department = above.department.name if above.department else ""
    unit = above.unit.name if above.unit else ""
    return department, unit or ("" if department else UNASSIGNED)


def _within(column: InstrumentedAttribute[date], year: int) -> ColumnElement[bool]:
    return column.between(_first(year), _last(year))


def _first(year: int) -> date:
    return date(year, 1, 1)


def _last(year: int) -> date:
    return date(year, 12, 31)
