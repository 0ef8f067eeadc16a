"""Identifiers that sort by the time they were made (RFC 9562, version 7)."""

import uuid_utils


def new_id() -> str:
    """A fresh identifier, 36 characters."""
    return str(uuid_utils.uuid7())
