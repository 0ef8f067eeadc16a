"""Applicants' sessions over HTTP: a registration site opens them for those it has recognised."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from service.accounts.callers import Caller
from service.accounts.permissions import Right
from service.api.here import Installation, needs
from service.api.routing import Id
from service.api.routing import router as router_of
from service.applicants import service
from service.web import addresses

router = router_of("申报人访问")


class ApplicantSession(BaseModel):
    """A token for one application, shown this once. It goes where a key goes.

    ``address``: the applicant's pages with the token behind ``#``, which no browser sends on.
    """

    token: str = Field(examples=["yza_…"])
    expires_at: datetime
    address: str = Field(examples=["https://yanzhen.example/apply#yza_…"])


@router.post(
    "/applications/{application_id}/sessions", status_code=201, summary="为申报人开通临时访问"
)
def open_session(
    application_id: Id,
    here: Installation,
    caller: Annotated[Caller, needs(Right.SESSIONS_APPLICANT)],
) -> ApplicantSession:
    """A short-lived token, with which the applicant sees this application and no other."""
    minutes = here.settings.applicant_session_minutes
    token, until = here.write(
        lambda session: service.open_session(session, application_id, caller, minutes)
    )
    address = f"{(here.settings.public_url or '').rstrip('/')}{addresses.APPLY}#{token}"
    return ApplicantSession(token=token, expires_at=until, address=address)
