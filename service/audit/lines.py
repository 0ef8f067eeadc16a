"""Rows of the audit as they are hashed, checked and exported, wherever they come from."""

from dataclasses import asdict, dataclass
from typing import Any

from service.audit.canonical import anchor_hash, event_hash

SYSTEM = "system"
"""The chain of what belongs to neither an application nor a paper."""


def chain_of(application_id: str | None, document_id: str | None) -> str:
    """The chain that an event belongs to."""
    if application_id is not None:
        return application_chain(application_id)
    return SYSTEM if document_id is None else document_chain(document_id)


def application_chain(application_id: str) -> str:
    """The chain of an application."""
    return f"application:{application_id}"


def document_chain(document_id: str) -> str:
    """The chain of a paper's events that name no application: pre-checks have none."""
    return f"document:{document_id}"


@dataclass(frozen=True)
class EventLine:
    """One event. ``facts`` is its JSON as text, ``sealed_sha256`` the digest of the ciphertext."""

    number: int
    chain: str
    position: int
    at: str
    tag: str
    actor: str
    application_id: str | None
    document_id: str | None
    facts: str | None
    data_key_id: str | None
    sealed_sha256: str | None
    previous: str
    hash: str

    def computed(self) -> str:
        """The hash that the content has."""
        return event_hash(_but_hash(self))


@dataclass(frozen=True)
class AnchorLine:
    """One anchor; ``digest`` is over the ``heads`` heads that it lists."""

    number: int
    at: str
    digest: str
    heads: int
    previous: str
    hash: str

    @property
    def position(self) -> int:
        """Its place in the one chain of anchors."""
        return self.number

    def computed(self) -> str:
        """The hash that the content has."""
        return anchor_hash(_but_hash(self))


@dataclass(frozen=True)
class HeadLine:
    """Where a chain ends: its last event's position and hash.

    ``first`` is the position that the lines at hand begin at: 1 but in a part of a chain.
    """

    chain: str
    position: int
    hash: str
    first: int = 1


@dataclass(frozen=True)
class AnchoredHead:
    """Where a chain ended when an anchor was written."""

    anchor: int
    chain: str
    position: int
    hash: str


def _but_hash(line: EventLine | AnchorLine) -> dict[str, Any]:
    return {name: value for name, value in asdict(line).items() if name != "hash"}
