"""Decisions on erasing: a person as a whole, by an application or by ID number.

One data key seals all of a person's applications, so they go together. Rows and events stay, as
what nobody can read; what is not personal in them (states, outcomes, codes, times) is still told.
"""

from typing import Any

from sqlalchemy.orm import Session

from service.audit.store import record
from service.clock import today
from service.db.engine import Database
from service.documents import prints
from service.documents.uploads import folder_of
from service.erasure import store
from service.erasure.extent import Extent
from service.erasure.holds import Hold, holds_of
from service.errors import ConflictError
from service.storage.base import FileStore
from service.uploads.parts import Parts


class ErasureHeldError(ConflictError):
    """What would go is still needed."""

    code = "erasure.held"

    def __init__(self, holds: list[Hold]) -> None:
        """Say every reason; they stay at hand as ``holds``."""
        self.holds = holds
        said = "；".join(holds)
        super().__init__(f"现在不宜删除：{said}。结案、期满后再删除。")


def check_holds(session: Session, extent: Extent, *, despite_holds: bool = False) -> list[Hold]:
    """Why the person's data had better stay for now; empty where nothing stands against erasing.

    Raises:
        ErasureHeldError: something does, and nobody said ``despite_holds``.
    """
    holds = holds_of(session, extent, today(session))
    if holds and not despite_holds:
        raise ErasureHeldError(holds)
    return holds


def erase(session: Session, extent: Extent, actor: str, *, despite_holds: bool = False) -> None:
    """Destroy the data keys; nothing that was sealed under them can be read from then on.

    A second time changes nothing but the event. The files go after the transaction
    (``clear_away``): without their keys they are noise already.

    Raises:
        ErasureHeldError: a procedure is under way or a ban holds; see ``check_holds``.
    """
    holds = check_holds(session, extent, despite_holds=despite_holds)
    store.end_jobs(session, extent.papers)
    prints.forget(session, extent.papers)
    store.empty_indexes(session, extent.keys)
    store.destroy(session, extent.keys)
    session.expire_all()
    facts: dict[str, Any] = {
        "applications": len(extent.applications),
        "documents": len(extent.papers),
    }
    if holds:
        facts["despite"] = [hold.name.lower() for hold in holds]
    for application in extent.applications:
        record(
            session,
            "command:application:erased",
            actor,
            application_id=application.id,
            facts=facts,
        )
    if not extent.applications:
        record(session, "command:person:erased", actor, facts=facts)


def clear_away(database: Database, extent: Extent, files: FileStore, parts: Parts) -> None:
    """Delete originals, page pictures, unfinished uploads and what the keys' rows held before."""
    store.scrub(database)
    for paper in extent.papers:
        files.delete(folder_of(paper))
    parts.forget({application.id for application in extent.applications})
