"""What an erasure would destroy while it is still needed: a procedure under way, a ban that holds.

Erasing is due once the purpose is reached or the term of keeping is over (个人信息保护法 47); until
a procedure has ended its evidence belongs to the person's defence as well as to the office.
"""

from datetime import date
from enum import StrEnum

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from service.bans.tables import STANDING, Ban
from service.cases.states import SETTLED, CaseState
from service.cases.tables import Case
from service.erasure.extent import Extent
from service.falsification.steps import UNDECIDED, Effect
from service.falsification.tables import Falsification


class Hold(StrEnum):
    """Why a person's data had better stay for now; the value is what people read."""

    UNDER_REVIEW = "有申报正在审核"
    FALSIFICATION = "有弄虚作假核查尚未结案，或处理决定被中止执行"
    BAN = "禁报期限未满"


def holds_of(session: Session, extent: Extent, today: date) -> list[Hold]:
    """Every reason not to erase, the first in the procedure's order first."""
    ids = [application.id for application in extent.applications]
    open_states = set(CaseState) - SETTLED - {CaseState.DRAFT}
    review = select(Case.application_id).where(
        Case.application_id.in_(ids), Case.state.in_(sorted(open_states))
    )
    case = select(Falsification.id).where(
        Falsification.application_id.in_(ids),
        or_(Falsification.state.in_(sorted(UNDECIDED)), Falsification.effect == Effect.SUSPENDED),
    )
    ban = select(Ban.id).where(
        or_(Ban.application_id.in_(ids), Ban.data_key_id.in_(extent.keys)),
        and_(Ban.state.in_(STANDING), or_(Ban.ends_on.is_(None), Ban.ends_on >= today)),
    )
    asked = {Hold.UNDER_REVIEW: review, Hold.FALSIFICATION: case, Hold.BAN: ban}
    return [hold for hold, query in asked.items() if session.scalar(query.limit(1)) is not None]
