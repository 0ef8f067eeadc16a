"""Opening applicants' sessions, and whom their tokens stand for."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.accounts.callers import Caller
from service.accounts.permissions import APPLICANT
from service.accounts.reach import Reach
from service.applicants import tokens
from service.applications import service as applications
from service.applications import store
from service.audit.store import record
from service.clock import now
from service.vault.vault import vault_of


def open_session(
    session: Session, application_id: str, caller: Caller, minutes: float
) -> tuple[str, datetime]:
    """A token for the applicant of one application, and until when it holds.

    Raises:
        NotFoundError: there is no such application for this caller.
    """
    application = applications.found(session, application_id, caller)
    until = now(session) + timedelta(minutes=minutes)
    token = tokens.issue(vault_of(session), application.id, until)
    facts = {"until": until.isoformat()}
    record(
        session,
        "api:applicant_session:opened",
        caller.actor,
        application_id=application.id,
        facts=facts,
    )
    return token, until


def known(session: Session, token: str) -> Caller | None:
    """The applicant that a token stands for; None where it holds no longer, or never did."""
    application_id = tokens.verify(vault_of(session), token, now(session))
    if application_id is None or store.get(session, application_id) is None:
        return None
    actor = f"applicant:{application_id}"
    return Caller(actor, frozenset({APPLICANT}), Reach.of_application(actor, application_id))
