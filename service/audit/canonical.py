"""The one encoding that is hashed; docs/audit.md describes it for other programs.

Everything is JSON in UTF-8: keys sorted by code point, no blanks, nothing escaped but the quotation
mark, the backslash and control characters, and no number but whole ones.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

GENESIS = "0" * 64
"""What the first of a chain gives as its predecessor's hash."""

EVENT_FORMAT = "yanzhen-event-1"
ANCHOR_FORMAT = "yanzhen-anchor-1"


def canonical(value: Any) -> str:
    """One text for each JSON value.

    Raises:
        ValueError: it holds what JSON has no word for, or half a surrogate pair.
    """
    text = json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    text.encode()  # half a pair is found now, not when it is stored
    return text


def sha256(content: bytes) -> str:
    """64 lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def moment(at: datetime) -> str:
    """A moment in UTC with six digits of a second: ``2026-03-20T01:00:00.000000Z``."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def event_hash(fields: Mapping[str, Any]) -> str:
    """The hash of an event with these fields (docs/audit.md), its own hash left out."""
    return _hashed(EVENT_FORMAT, fields)


def anchor_hash(fields: Mapping[str, Any]) -> str:
    """The hash of an anchor with these fields, its own hash left out."""
    return _hashed(ANCHOR_FORMAT, fields)


def heads_digest(heads: Iterable[tuple[str, int, str]]) -> tuple[str, int]:
    """The digest over an anchor's heads, given as chain, position and hash in order of chain.

    Returns:
        The digest, and how many heads there were.
    """
    digest, count = hashlib.sha256(), 0
    for chain, position, hashed in heads:
        line = canonical({"chain": chain, "hash": hashed, "position": position})
        digest.update(f"{line}\n".encode())
        count += 1
    return digest.hexdigest(), count


def _hashed(form: str, fields: Mapping[str, Any]) -> str:
    return sha256(canonical({**fields, "format": form}).encode())
