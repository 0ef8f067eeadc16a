"""Checking the audit on request, within bounds."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.audit.checking.database import DatabaseSource
from service.audit.checking.problems import Problem
from service.audit.checking.verify import Checked, verify
from service.audit.lines import application_chain, document_chain
from service.audit.tables import AnchorHead, ChainHead, Event
from service.documents.tables import Document
from service.errors import NotFoundError, ServiceError

MOST_EVENTS = 50_000
"""So many are checked within seconds."""
MOST_PROBLEMS = 200


class TooManyEventsError(ServiceError):
    """More than one request may check."""

    code = "audit.too_many"
    status = 409


@dataclass(frozen=True)
class Verdict:
    """What was checked, and the first problems found."""

    checked: Checked
    problems: list[Problem]


def check(session: Session, only: Collection[str] | None) -> Verdict:
    """Check these chains, or all.

    Args:
        session: within a snapshot.
        only: the chains; None for all.

    Raises:
        TooManyEventsError: there are more events than one request may check.
    """
    if _count(session, only, MOST_EVENTS + 1) > MOST_EVENTS:
        raise TooManyEventsError(
            f"记录超过 {MOST_EVENTS} 条，无法在线校验，请在服务器上运行 yanzhen audit verify。"
        )
    checked = Checked()
    problems = list(islice(verify(DatabaseSource(session, only), checked), MOST_PROBLEMS))
    return Verdict(checked, problems)


def chains_of_application(session: Session, application_id: str) -> list[str]:
    """The chains that tell of an application: its own, and its papers'.

    Raises:
        NotFoundError: nothing was ever told of such an application.
    """
    papers = session.scalars(select(Document.id).where(Document.application_id == application_id))
    chains = [application_chain(application_id), *map(document_chain, papers)]
    for column in (Event.chain, ChainHead.chain, AnchorHead.chain):
        if session.scalar(select(column).where(column.in_(chains)).limit(1)):
            return chains
    raise NotFoundError("没有这份申报的记录，请核对申报的编号。")


def _count(session: Session, only: Collection[str] | None, most: int) -> int:
    query = select(Event.number).limit(most)
    if only is not None:
        query = query.where(Event.chain.in_(only))
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0
