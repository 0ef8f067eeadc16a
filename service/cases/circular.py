"""Units whose people were returned again and again, or late: the list for the 通报 (三(五)2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Integer, case, cast, distinct, func, or_, select, true
from sqlalchemy.orm import Session

from service.accounts.reach import Reach
from service.applications.tables import Application
from service.cases.days import began
from service.cases.tables import CaseReturn
from service.organisations.tables import Organisation

HEADINGS = ("单位", "退回人数", "退回次数", "多次退回人数", "逾期未重新提交人数")
_UNKNOWN = "（单位未确定）"
_OFFICE = "工考管理机构"


@dataclass(frozen=True)
class Line:
    """One unit. People are counted once, however often they were returned."""

    organisation_id: str | None
    unit: str
    returned: int
    returns: int
    repeated: int
    overdue: int

    @property
    def is_told(self) -> bool:
        """Whether the circular names it."""
        return self.repeated > 0 or self.overdue > 0

    def cells(self) -> tuple[str, int, int, int, int]:
        """In the order of the headings."""
        return self.unit, self.returned, self.returns, self.repeated, self.overdue


@dataclass(frozen=True)
class Period:
    """The days whose returns count, both included; ``many``: how many returns are 多次.

    ``made_on``: the day of the circular, by which *late* is told.
    """

    start: date
    end: date
    many: int
    made_on: date


def lines(
    session: Session, reach: Reach, period: Period, *, everyone: bool = False
) -> Sequence[Line]:
    """The units with somebody returned so often, or late; the worst first.

    ``everyone``: those with any return at all, for a look before it comes to a circular.
    """
    late = or_(
        CaseReturn.overdue_on.is_not(None),
        CaseReturn.resubmitted_at.is_(None) & (CaseReturn.due_on < period.made_on),
    )
    person = (
        select(
            CaseReturn.organisation_id,
            CaseReturn.application_id,
            func.count().label("returns"),
            func.max(case((late, 1), else_=0)).label("late"),
        )
        .join(Application, Application.id == CaseReturn.application_id)
        .where(reach.applications(), *_within(period))
        .group_by(CaseReturn.organisation_id, CaseReturn.application_id)
        .subquery()
    )
    repeated = _whole(func.sum(case((person.c.returns >= period.many, 1), else_=0)))
    overdue = _whole(func.sum(person.c.late))
    query = (
        select(
            person.c.organisation_id,
            func.coalesce(Organisation.name, _UNKNOWN),
            func.count(distinct(person.c.application_id)),
            _whole(func.sum(person.c.returns)),
            repeated,
            overdue,
        )
        .outerjoin(Organisation, Organisation.id == person.c.organisation_id)
        .group_by(person.c.organisation_id, Organisation.name)
        .having(true() if everyone else or_(repeated > 0, overdue > 0))
        .order_by(repeated.desc(), overdue.desc(), func.coalesce(Organisation.name, _UNKNOWN))
    )
    return [Line(*row) for row in session.execute(query)]


def issuer(session: Session, reach: Reach) -> str:
    """Whose circular it is: the highest organisation within reach."""
    query = select(Organisation.name).where(reach.organisations())
    highest = query.order_by(func.length(Organisation.path), Organisation.id).limit(1)
    return session.scalar(highest) or _OFFICE


def _whole(what: ColumnElement[int]) -> ColumnElement[int]:
    """PostgreSQL sums whole numbers up to a numeric."""
    return cast(what, Integer)


def _within(period: Period) -> Sequence[ColumnElement[bool]]:
    end = began(period.end + timedelta(days=1))
    return CaseReturn.returned_at >= began(period.start), CaseReturn.returned_at < end
