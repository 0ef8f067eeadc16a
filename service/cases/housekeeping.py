"""What time does to cases: promises lapse, returns become overdue, a new day is judged by.

Every case is a transaction of its own, so that one that cannot be judged keeps none of the others.
"""

import logging
from collections.abc import Callable, Sequence

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from schemas.errors import YanzhenError
from service.cases import store
from service.cases.promises import lapse
from service.cases.refresh import refresh
from service.cases.returns import note_overdue
from service.db.engine import Database
from service.documents.results import Notice

_LOG = logging.getLogger(__name__)
ACTOR = "housekeeper"
_AT_ONCE = 200


def keep_cases(database: Database, notice: Notice) -> int:
    """Do what the day asks for; to be called again and again.

    Returns:
        How many cases were looked at.
    """
    return (
        _lapse_promises(database, notice)
        + _note_overdue(database, notice)
        + _judge_again(database, notice)
    )


def _lapse_promises(database: Database, notice: Notice) -> int:
    with database.read() as session:
        late = store.overdue_promises(session, notice.today, _AT_ONCE)
    return _each(database, late, lambda s, case_id: lapse(s, case_id, notice, ACTOR))


def _note_overdue(database: Database, notice: Notice) -> int:
    with database.write() as session:
        return note_overdue(session, notice.today, ACTOR, _AT_ONCE)


def _judge_again(database: Database, notice: Notice) -> int:
    """Cases last judged on another day or by another policy, a part at a time."""
    with database.read() as session:
        stale = store.stale(session, notice.today, notice.sha256, _AT_ONCE)
    return _each(database, stale, lambda s, case_id: refresh(s, case_id, notice, ACTOR))


def _each(
    database: Database, case_ids: Sequence[str], work: Callable[[Session, str], object]
) -> int:
    for case_id in case_ids:
        try:
            with database.write() as session:
                work(session, case_id)
        except YanzhenError as error:
            _LOG.warning("case %s is left as it is: %s", case_id, error.code)
        except SQLAlchemyError:
            raise  # the database is away, for every other case too
        except Exception as error:  # noqa: BLE001 - one bad case must not stop the others' days
            _LOG.error("case %s cannot be judged: %s", case_id, type(error).__name__)
    return len(case_ids)
