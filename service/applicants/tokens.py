"""The tokens of applicants' sessions: signed, so that they are verified without the database."""

import base64
import binascii
import hashlib
import hmac
from datetime import UTC, datetime

from pydantic import BaseModel, ConfigDict, ValidationError

from service.vault.vault import Vault

PREFIX = "yza_"
_LABEL = "applicant-sessions"
_LONGEST = 400


class Pass(BaseModel):
    """What a token says: for which application, and until when (seconds since 1970)."""

    model_config = ConfigDict(extra="forbid", strict=True)

    application: str
    until: int


def issue(vault: Vault, application_id: str, until: datetime) -> str:
    """A token for one application."""
    said = Pass(application=application_id, until=int(until.timestamp()))
    body = _encoded(said.model_dump_json().encode())
    return f"{PREFIX}{body}.{_encoded(_signature(vault, body))}"


def verify(vault: Vault, token: str, now: datetime) -> str | None:
    """The application of a token that we signed and whose time is not over; else None."""
    body, _, signature = token.removeprefix(PREFIX).partition(".")
    if len(token) > _LONGEST or not token.isascii():
        return None
    if not hmac.compare_digest(_encoded(_signature(vault, body)), signature):
        return None
    try:
        said = Pass.model_validate_json(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (binascii.Error, ValidationError):
        return None
    return said.application if now < datetime.fromtimestamp(said.until, UTC) else None


def _signature(vault: Vault, body: str) -> bytes:
    return hmac.new(vault.keys.derive(_LABEL), body.encode(), hashlib.sha256).digest()


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
